package org.suprovid.powermap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.partner.AgreementStanding;
import org.suprovid.partner.Agreements;
import org.suprovid.partner.Directory;
import org.suprovid.partner.DirectoryEntry;

/** Puts together what the page of a map shows. */
@Component
@Transactional(readOnly = true)
class MapSheets {

    private final PowerMaps maps;
    private final MapGaps gaps;
    private final Directory directory;
    private final Agreements agreements;

    MapSheets(PowerMaps maps, MapGaps gaps, Directory directory, Agreements agreements) {
        this.maps = maps;
        this.gaps = gaps;
        this.directory = directory;
        this.agreements = agreements;
    }

    MapSheet of(CaseFile file) {
        PowerMap map = maps.of(file);
        List<Long> ids = map.allNodes().stream()
                .map(MapNode::partnerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, DirectoryEntry> partners = directory.byIds(ids);
        Map<Long, AgreementStanding> standing = agreements.standing(ids);
        Map<Long, String> names = names(map, partners);
        List<MapNode> shown = map.nodes();
        return new MapSheet(
                file,
                map.problem(),
                MapDrawing.of(
                        map, shown.stream().map(node -> names.get(node.id())).toList()),
                lines(shown, 1, names, partners, standing),
                edges(map.edges(), names),
                lines(map.removedNodes(), 0, names, partners, standing),
                edges(map.removedEdges(), names),
                gaps.of(file, map, partners),
                file.isOpen());
    }

    /** By node. */
    static Map<Long, String> names(PowerMap map, Map<Long, DirectoryEntry> partners) {
        Map<Long, String> names = new HashMap<>();
        for (MapNode node : map.allNodes()) {
            DirectoryEntry partner = of(partners, node);
            names.put(node.id(), partner == null ? Objects.toString(node.words().name(), "") : partner.name());
        }
        return names;
    }

    private static List<MapSheet.NodeLine> lines(
            List<MapNode> nodes,
            int first,
            Map<Long, String> names,
            Map<Long, DirectoryEntry> partners,
            Map<Long, AgreementStanding> standing) {
        List<MapSheet.NodeLine> lines = new ArrayList<>();
        for (MapNode node : nodes) {
            DirectoryEntry partner = of(partners, node);
            AgreementStanding agreement = of(standing, node);
            lines.add(new MapSheet.NodeLine(
                    node.id(),
                    first == 0 ? 0 : first + lines.size(),
                    names.get(node.id()),
                    partner == null ? null : partner.code(),
                    partner == null || partner.active(),
                    node.service(),
                    node.ring(),
                    node.firstRing(),
                    node.words().note(),
                    agreement != null && agreement.isValid(),
                    node.askedAt()));
        }
        return lines;
    }

    private static <T> T of(Map<Long, T> known, MapNode node) {
        return node.partnerId() == null ? null : known.get(node.partnerId());
    }

    private static List<MapSheet.EdgeLine> edges(List<MapEdge> edges, Map<Long, String> names) {
        return edges.stream()
                .map(edge -> new MapSheet.EdgeLine(
                        edge.id(),
                        edge.from() == null ? null : names.get(edge.from()),
                        edge.to() == null ? null : names.get(edge.to()),
                        edge.meaning(),
                        edge.words().how(),
                        edge.words().helper()))
                .toList();
    }
}
