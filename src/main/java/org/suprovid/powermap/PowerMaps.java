package org.suprovid.powermap;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.platform.SealedJson;
import org.suprovid.powermap.PowerMapMapper.EdgeRow;
import org.suprovid.powermap.PowerMapMapper.NodeRow;

/** Reads the maps of cases as far as the current actor sees these (R-DOC-11). */
@Component
@Transactional(readOnly = true)
public class PowerMaps {

    private final PowerMapMapper mapper;
    private final SealedJson seals;

    PowerMaps(PowerMapMapper mapper, SealedJson seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    /** The map of a case, empty as long as nobody has drawn anything. */
    public PowerMap of(CaseFile file) {
        List<MapNode> nodes =
                mapper.nodes(file.id()).stream().map(row -> node(file, row)).toList();
        List<MapEdge> edges =
                mapper.edges(file.id()).stream().map(row -> edge(file, row)).toList();
        return new PowerMap(file.id(), problem(file), nodes, edges);
    }

    static String problemContext(long caseId) {
        return "power_map " + caseId;
    }

    static String nodeContext(long id) {
        return "power_node " + id;
    }

    static String edgeContext(long id) {
        return "power_edge " + id;
    }

    private String problem(CaseFile file) {
        return mapper.problem(file.id())
                .flatMap(row -> seals.unseal(file.personId(), row.sealed(), problemContext(file.id()), String.class))
                .orElse("");
    }

    private MapNode node(CaseFile file, NodeRow row) {
        MapNode.Words words = seals.unseal(file.personId(), row.sealed(), nodeContext(row.id()), MapNode.Words.class)
                .orElse(MapNode.Words.NONE);
        return new MapNode(
                row.id(),
                row.caseId(),
                row.partnerId(),
                row.service(),
                row.ring(),
                row.firstRing(),
                row.removed(),
                row.askedAt(),
                words);
    }

    private MapEdge edge(CaseFile file, EdgeRow row) {
        MapEdge.Words words = seals.unseal(file.personId(), row.sealed(), edgeContext(row.id()), MapEdge.Words.class)
                .orElse(MapEdge.Words.NONE);
        return new MapEdge(row.id(), row.caseId(), row.fromNode(), row.toNode(), row.meaning(), row.removed(), words);
    }
}
