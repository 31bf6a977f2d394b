package org.suprovid.powermap;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.SealedJson;
import org.suprovid.powermap.PowerMapMapper.EdgeRow;
import org.suprovid.powermap.PowerMapMapper.NodeRow;

/** Draws the map of a case. What is taken off is kept and can be put back. */
@Service
@Transactional
public class MapEditing {

    private final PowerMaps maps;
    private final PowerMapMapper mapper;
    private final MapRules rules;
    private final SealedJson seals;
    private final Clock clock;

    MapEditing(PowerMaps maps, PowerMapMapper mapper, MapRules rules, SealedJson seals, Clock clock) {
        this.maps = maps;
        this.mapper = mapper;
        this.rules = rules;
        this.seals = seals;
        this.clock = clock;
    }

    /** What stands in the centre beside the client. */
    public void problem(CaseFile file, String text) {
        String problem = text == null ? "" : text.strip();
        rules.checkProblem(problem);
        byte[] sealed = seals.seal(file.personId(), problem, PowerMaps.problemContext(file.id()));
        mapper.putProblem(file.id(), sealed, CurrentActor.staffId(), clock.instant());
    }

    /** Returns the id of the node. @throws Problem.Invalid with every error at its field */
    public long addNode(CaseFile file, NodeForm form) {
        rules.check(maps.of(file), form, 0);
        long id = mapper.nextId();
        mapper.insertNode(row(file, id, form), CurrentActor.staffId(), clock.instant());
        return id;
    }

    /** @throws Problem.Invalid with every error at its field */
    public void changeNode(CaseFile file, long id, NodeForm form) {
        PowerMap map = maps.of(file);
        node(map, id);
        rules.check(map, form, id);
        mapper.updateNode(row(file, id, form));
    }

    /** @param id null for one that is to be added */
    void putNode(CaseFile file, Long id, NodeForm form) {
        if (id == null) {
            addNode(file, form);
        } else {
            changeNode(file, id, form);
        }
    }

    /** Moves an organisation to another ring. */
    public void moveNode(CaseFile file, long id, int ring) {
        NodeForm now = NodeForm.of(node(maps.of(file), id));
        changeNode(file, id, new NodeForm(now.partner(), now.name(), now.service(), ring, now.note()));
    }

    /** Takes an organisation off the map, and its arrows out of sight. */
    public void removeNode(CaseFile file, long id) {
        mapper.removeNode(node(maps.of(file), id).id(), clock.instant());
    }

    public void restoreNode(CaseFile file, long id) {
        mapper.removeNode(node(maps.of(file), id).id(), null);
    }

    /** Returns the id of the arrow. @throws Problem.Invalid with every error at its field */
    public long addEdge(CaseFile file, EdgeForm form) {
        rules.check(maps.of(file), form, 0);
        long id = mapper.nextId();
        mapper.insertEdge(row(file, id, form), CurrentActor.staffId(), clock.instant());
        return id;
    }

    /** @throws Problem.Invalid with every error at its field */
    public void changeEdge(CaseFile file, long id, EdgeForm form) {
        PowerMap map = maps.of(file);
        edge(map, id);
        rules.check(map, form, id);
        mapper.updateEdge(row(file, id, form));
    }

    public void removeEdge(CaseFile file, long id) {
        mapper.removeEdge(edge(maps.of(file), id).id(), clock.instant());
    }

    /** @throws Problem.Conflict if the same arrow was drawn anew meanwhile */
    public void restoreEdge(CaseFile file, long id) {
        PowerMap map = maps.of(file);
        MapEdge edge = edge(map, id);
        if (MapRules.isDrawn(map, EdgeForm.of(edge), id)) {
            throw new Problem.Conflict("powermap.problem.drawn");
        }
        mapper.removeEdge(edge.id(), null);
    }

    static MapNode node(PowerMap map, long id) {
        return map.node(id).orElseThrow(() -> new Problem.NotFound("powermap.problem.missing"));
    }

    static MapEdge edge(PowerMap map, long id) {
        return map.edge(id).orElseThrow(() -> new Problem.NotFound("powermap.problem.missing"));
    }

    private NodeRow row(CaseFile file, long id, NodeForm form) {
        String service = form.service().isEmpty() ? null : form.service();
        byte[] sealed = seals.seal(file.personId(), form.words(), PowerMaps.nodeContext(id));
        return new NodeRow(id, file.id(), form.partner(), service, form.ring(), form.ring(), false, null, sealed);
    }

    private EdgeRow row(CaseFile file, long id, EdgeForm form) {
        byte[] sealed = seals.seal(file.personId(), form.words(), PowerMaps.edgeContext(id));
        return new EdgeRow(id, file.id(), form.fromNode(), form.toNode(), form.meaning(), false, sealed);
    }
}
