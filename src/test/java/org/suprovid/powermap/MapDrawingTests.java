package org.suprovid.powermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a map is computed, so that it can be checked without looking. */
class MapDrawingTests {

    private static final int APART = 44;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12})
    void organisationsStandOnTheirRingAndNotOnEachOther(int count) {
        List<MapNode> nodes = new ArrayList<>();
        for (int ring = 1; ring <= 3; ring++) {
            for (int i = 0; i < count; i++) {
                nodes.add(node(100L * ring + i, ring));
            }
        }
        MapDrawing drawing = draw(nodes, List.of());
        assertThat(drawing.spots())
                .allSatisfy(spot -> assertThat(Math.hypot(spot.x() - drawing.centreX(), spot.y() - drawing.centreY()))
                        .isBetween(
                                drawing.rings().get(spot.ring() - 1) - 1.0,
                                drawing.rings().get(spot.ring() - 1) + 1.0));
        if (count <= 8) {
            assertThat(drawing.spots()).allSatisfy(one -> assertThat(drawing.spots())
                    .filteredOn(other -> other != one)
                    .allMatch(other -> Math.hypot(one.x() - other.x(), one.y() - other.y()) > APART));
        }
        assertThat(drawing.spots())
                .allMatch(spot ->
                        spot.x() > 0 && spot.x() < drawing.width() && spot.y() > 0 && spot.y() < drawing.height() - 30);
    }

    @Test
    void anArrowLeadsFromRimToRimAndSaysWhatItIs() {
        MapDrawing drawing = draw(
                List.of(node(1, 1), node(2, 3)),
                List.of(
                        edge(1L, null, Meaning.REFERS),
                        edge(2L, 1L, Meaning.COOPERATES),
                        edge(2L, 1L, Meaning.BLOCKS)));
        assertThat(drawing.arrows())
                .extracting(MapDrawing.Arrow::css)
                .containsExactly("refers", "cooperates", "blocks");
        assertThat(drawing.arrows())
                .allSatisfy(arrow -> assertThat(arrow.path()).matches("M-?\\d+ -?\\d+Q-?\\d+ -?\\d+ -?\\d+ -?\\d+"));
        assertThat(drawing.arrows()).extracting(arrow -> arrow.tips().size()).containsExactly(1, 2, 1);
        assertThat(drawing.arrows().get(2).tips().get(0).split(",")).as("a bar").hasSize(4);
        assertThat(drawing.arrows().get(0).tips().get(0).split(","))
                .as("a head")
                .hasSize(3);
    }

    @Test
    void twoArrowsThereAndBackStayApart() {
        MapDrawing drawing = draw(
                List.of(node(1, 1), node(2, 2)), List.of(edge(1L, 2L, Meaning.REFERS), edge(2L, 1L, Meaning.REFERS)));
        MapDrawing.Arrow there = drawing.arrows().get(0);
        MapDrawing.Arrow back = drawing.arrows().get(1);
        assertThat(Math.hypot(there.labelX() - back.labelX(), there.labelY() - back.labelY()))
                .isGreaterThan(12);
    }

    @Test
    void longNamesAreBrokenAndCut() {
        assertThat(MapLabel.lines("Центр соціальних служб")).containsExactly("Центр соціальних", "служб");
        assertThat(MapLabel.lines("Опора")).containsExactly("Опора");
        assertThat(MapLabel.lines("Шкірно-венерологічний диспансер міста Києва номер сорок два"))
                .hasSize(2)
                .allMatch(line -> line.length() <= 20);
        assertThat(MapLabel.lines("x".repeat(200))).hasSize(2).last().asString().endsWith("…");
    }

    private static MapDrawing draw(List<MapNode> nodes, List<MapEdge> edges) {
        return MapDrawing.of(
                new PowerMap(1, "", nodes, edges),
                nodes.stream().map(node -> "Organisation").toList());
    }

    private static MapNode node(long id, int ring) {
        return new MapNode(id, 1, null, null, ring, ring, false, null, MapNode.Words.NONE);
    }

    private static MapEdge edge(Long from, Long to, Meaning meaning) {
        return new MapEdge(1, 1, from, to, meaning, false, MapEdge.Words.NONE);
    }
}
