package org.suprovid.conference;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Says of a conference as much as somebody may know; a fortnight after its end who only took part reads no more (R-CONF-04). */
@Component
class Invitations {

    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(14);
    private final ParticipantMapper participants;
    private final DecisionMapper decisions;
    private final ConferenceStore store;
    private final Cases cases;
    private final StaffDirectory staff;
    private final Clock clock;

    Invitations(
            ParticipantMapper participants,
            DecisionMapper decisions,
            ConferenceStore store,
            Cases cases,
            StaffDirectory staff,
            Clock clock) {
        this.participants = participants;
        this.decisions = decisions;
        this.store = store;
        this.cases = cases;
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty if the reader has no part in it. @param seesCase whether they may know all of it anyway */
    Optional<Invitation> of(Conference conference, long reader, boolean seesCase) {
        Optional<Participant> invited = participants.ofStaff(conference.id(), reader);
        List<Invitation.Own> own = own(conference, reader);
        boolean stillShown = conference.closedAt() == null
                || conference.closedAt().plus(SHOWN_AFTERWARDS).isAfter(clock.instant());
        if (!seesCase && (!stillShown || invited.isEmpty() && own.isEmpty())) {
            return Optional.empty();
        }
        boolean readsAgenda = seesCase
                || invited.filter(one -> !one.knows().equals(Participant.TIME_ONLY))
                        .isPresent();
        return Optional.of(invitation(conference, own, readsAgenda));
    }

    private Invitation invitation(Conference conference, List<Invitation.Own> own, boolean readsAgenda) {
        CaseFile file = cases.get(conference.caseId());
        ConferenceWords words = store.words(conference);
        Optional<StaffMember> leader = Optional.ofNullable(conference.ledBy()).flatMap(staff::find);
        return new Invitation(
                conference.id(),
                file.number(),
                conference.state(),
                conference.heldOn(),
                conference.heldTime(),
                conference.place(),
                words.whereExactly(),
                leader.map(StaffMember::name).orElse(""),
                leader.map(StaffMember::phone).orElse(""),
                readsAgenda ? words.question() : null,
                readsAgenda ? words.points() : List.of(),
                own,
                file.isOpen());
    }

    private List<Invitation.Own> own(Conference conference, long reader) {
        return decisions.of(conference.id()).stream()
                .filter(one -> one.doerId() == reader && one.state() != Decision.State.PROPOSED)
                .map(one ->
                        new Invitation.Own(one.id(), store.what(conference.personId(), one), one.dueOn(), one.state()))
                .toList();
    }
}
