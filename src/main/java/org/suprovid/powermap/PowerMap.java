package org.suprovid.powermap;

import java.util.List;
import java.util.Optional;

/**
 * The map of one case: the client with the problem in the centre, organisations in three rings, arrows between them.
 *
 * @param problem in words, empty as long as nobody has written it
 */
public record PowerMap(long caseId, String problem, List<MapNode> allNodes, List<MapEdge> allEdges) {

    public PowerMap {
        allNodes = List.copyOf(allNodes);
        allEdges = List.copyOf(allEdges);
    }

    /** Those on the map, the nearest ring first. */
    public List<MapNode> nodes() {
        return allNodes.stream().filter(node -> !node.removed()).toList();
    }

    public List<MapNode> removedNodes() {
        return allNodes.stream().filter(MapNode::removed).toList();
    }

    /** Arrows whose ends are both on the map. */
    public List<MapEdge> edges() {
        return allEdges.stream()
                .filter(edge -> !edge.removed() && isShown(edge))
                .toList();
    }

    /** Arrows taken off whose ends still stand there; those of an organisation come back with it. */
    public List<MapEdge> removedEdges() {
        return allEdges.stream().filter(edge -> edge.removed() && isShown(edge)).toList();
    }

    Optional<MapNode> node(long id) {
        return allNodes.stream().filter(node -> node.id() == id).findFirst();
    }

    Optional<MapEdge> edge(long id) {
        return allEdges.stream().filter(edge -> edge.id() == id).findFirst();
    }

    private boolean isShown(MapEdge edge) {
        return isShown(edge.from()) && isShown(edge.to());
    }

    private boolean isShown(Long end) {
        return end == null || node(end).filter(node -> !node.removed()).isPresent();
    }
}
