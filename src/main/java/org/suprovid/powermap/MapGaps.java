package org.suprovid.powermap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Need;
import org.suprovid.casework.Needs;
import org.suprovid.partner.Directory;
import org.suprovid.partner.DirectoryEntry;
import org.suprovid.plan.Plan;
import org.suprovid.plan.PlanKind;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;

/** What open needs and plan lines ask for and nobody accessible on the map provides: the aim is that all stand near (R-DOC-11). */
@Component
class MapGaps {

    /** What we do ourselves asks for nobody. */
    private static final String DIRECT = "DIRECT";

    private final Needs needs;
    private final Plans plans;
    private final Directory directory;

    MapGaps(Needs needs, Plans plans, Directory directory) {
        this.needs = needs;
        this.plans = plans;
        this.directory = directory;
    }

    List<MapGap> of(CaseFile file, PowerMap map, Map<Long, DirectoryEntry> partners) {
        Map<String, String> domains = directory.domains();
        List<MapNode> nodes = map.nodes();
        List<MapGap> gaps = new ArrayList<>();
        for (String wanted : wanted(file)) {
            List<MapNode> providing = nodes.stream()
                    .filter(node -> provides(node, partners, wanted, domains))
                    .toList();
            if (providing.stream().noneMatch(node -> node.ring() == 1)) {
                gaps.add(new MapGap(
                        wanted,
                        providing.stream().map(node -> nodes.indexOf(node) + 1).toList()));
            }
        }
        return gaps;
    }

    /** Services of open lines of КМ-2, then the kind of help of open needs that no such line answers. */
    private Set<String> wanted(CaseFile file) {
        List<PlanLine> lines = plans.current(file).stream()
                .map(Plan::lines)
                .flatMap(Collection::stream)
                .filter(line -> line.isOpen() && line.kind() == PlanKind.KM2 && !DIRECT.equals(line.way()))
                .toList();
        Set<String> wanted = lines.stream()
                .map(PlanLine::service)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Long> answered = lines.stream()
                .filter(line -> line.service() != null)
                .map(PlanLine::needId)
                .collect(Collectors.toSet());
        needs.open(file.id()).stream()
                .filter(need -> !answered.contains(need.id()) && !need.domain().equals("OTHER"))
                .map(Need::domain)
                .forEach(wanted::add);
        return wanted;
    }

    private static boolean provides(
            MapNode node, Map<Long, DirectoryEntry> partners, String wanted, Map<String, String> domains) {
        DirectoryEntry partner = node.partnerId() == null ? null : partners.get(node.partnerId());
        if (partner != null && !partner.active()) {
            return false;
        }
        List<String> services =
                node.service() != null ? List.of(node.service()) : partner == null ? List.of() : partner.services();
        return services.stream().anyMatch(service -> service.equals(wanted) || wanted.equals(domains.get(service)));
    }
}
