package org.suprovid.powermap;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.partner.AgreementPaths;
import org.suprovid.partner.PartnerNames;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Supervisors;

/** A worker misses an agreement with an organisation on the map: the supervisors hear of it, once (R-DOC-11). */
@Service
@Transactional
public class AgreementWish {

    private final PowerMaps maps;
    private final PowerMapMapper mapper;
    private final Supervisors supervisors;
    private final Notifications notifications;
    private final Clock clock;

    AgreementWish(
            PowerMaps maps, PowerMapMapper mapper, Supervisors supervisors, Notifications notifications, Clock clock) {
        this.maps = maps;
        this.mapper = mapper;
        this.supervisors = supervisors;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Makes the to-do "make an agreement" for the supervisors of the programme; a second time it changes nothing. */
    public void ask(CaseFile file, long nodeId) {
        MapNode node = MapEditing.node(maps.of(file), nodeId);
        if (node.askedAt() == null) {
            mapper.asked(nodeId, CurrentActor.staffId(), clock.instant());
        }
        notifications.tell(news(file, node), supervisors(file));
    }

    private static News news(CaseFile file, MapNode node) {
        boolean known = node.partnerId() != null;
        String about = known ? AgreementPaths.wanted(node.partnerId()) : "case/" + file.id();
        Word who = known ? PartnerNames.word(node.partnerId()) : Word.key("notification.word.newOrganisation");
        return new News(
                Kind.AGREEMENT_WANTED,
                Kind.AGREEMENT_WANTED + ":" + node.id() + ":" + node.partnerId(),
                about,
                List.of(who, Word.number(file.number())),
                null,
                "/partners/map",
                false);
    }

    private List<Long> supervisors(CaseFile file) {
        return supervisors.of(file.programmeId()).stream()
                .filter(id -> id != CurrentActor.staffId())
                .toList();
    }
}
