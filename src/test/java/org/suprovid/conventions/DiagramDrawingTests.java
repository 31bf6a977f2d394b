package org.suprovid.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Diagrams are drawn to be read: straight lines that do not cross, labels that stand free (design §4). */
@ExtendWith(NamesItsFile.class)
class DiagramDrawingTests {

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void linesAreStraightAndDoNotCross(Diagram diagram) {
        assertThat(Sheet.of(diagram).flatMap(sheet -> sheet.lines().stream()).filter(line -> !line.straight()))
                .isEmpty();
        assertThat(Sheet.of(diagram).flatMap(sheet -> sheet.lines().stream().flatMap(line -> sheet.lines().stream()
                        .filter(line::crosses)
                        .map(other -> line.flow() + " crosses " + other.flow()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void labelsStandFree(Diagram diagram) {
        Set<String> rooms = rooms(diagram);
        assertThat(Sheet.of(diagram)
                        .flatMap(sheet -> sheet.labels().entrySet().stream().flatMap(label -> Stream.of(
                                        sheet.labels().entrySet().stream()
                                                .filter(other -> !other.getKey().equals(label.getKey()))
                                                .filter(other ->
                                                        other.getValue().intersects(label.getValue()))
                                                .map(Map.Entry::getKey),
                                        sheet.boxes().entrySet().stream()
                                                .filter(box -> !rooms.contains(box.getKey()))
                                                .filter(box -> box.getValue().intersects(label.getValue()))
                                                .map(Map.Entry::getKey),
                                        sheet.lines().stream()
                                                .filter(line -> line.touches(label.getValue()))
                                                .map(Sheet.Line::flow))
                                .flatMap(touched -> touched)
                                .map(touched -> "label of " + label.getKey() + " lies on " + touched))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void noLineRunsThroughABox(Diagram diagram) {
        Set<String> rooms = rooms(diagram);
        assertThat(Sheet.of(diagram)
                        .flatMap(sheet -> sheet.lines().stream().flatMap(line -> sheet.boxes().entrySet().stream()
                                .filter(box -> !rooms.contains(box.getKey()))
                                .filter(box -> !ends(diagram.byId(line.flow())).contains(box.getKey()))
                                .filter(box -> line.touches(box.getValue()))
                                .map(box -> line.flow() + " runs through " + box.getKey()))))
                .isEmpty();
    }

    /** A sheet is read at one look; the two that show a whole algorithm are stepped back from, as far as their words allow. */
    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void everySheetFitsAScreen(Diagram diagram) {
        assertThat(Sheet.of(diagram)).allSatisfy(sheet -> assertThat(sheet.scaleOn(1920, 1080))
                .isGreaterThan(sheet.shows("E07_Exit") || sheet.shows("S12_Closure") ? 0.6 : 0.95));
    }

    private static Set<String> ends(Element flow) {
        return Set.of(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
    }

    /** Sub-processes shown open: other things are drawn inside them. */
    private static Set<String> rooms(Diagram diagram) {
        return diagram.elements(Diagram.DI, "BPMNShape")
                .filter(shape -> shape.getAttribute("isExpanded").equals("true"))
                .map(shape -> shape.getAttribute("bpmnElement"))
                .collect(toSet());
    }
}
