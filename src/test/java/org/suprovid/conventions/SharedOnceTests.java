package org.suprovid.conventions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two algorithms share stands once, in a diagram that both call and in Java; a copy would be changed in one place only (domain 4.5). */
class SharedOnceTests {

    @Test
    void noRunOfWorkIsDrawnTwice() throws IOException {
        assertThat(drawnTwice(Diagram.all())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-planning", "plan-work", "monitoring", "plan-review", "closure"})
    void aStageThatIsCopiedIsFound(String shared) {
        Diagram once = Diagram.open(Diagram.PROCESSES.resolve(shared + ".bpmn"));
        Diagram copy = new Diagram(Path.of("case-with-a-copy.bpmn"), once.document());
        assertThat(drawnTwice(Stream.of(once))).isEmpty();
        assertThat(drawnTwice(Stream.of(once, copy))).isNotEmpty().allSatisfy((run, places) -> assertThat(places)
                .anyMatch(place -> place.startsWith("case-with-a-copy")));
    }

    /** The same of what diagrams call, and of all that stands behind it. */
    @Test
    void noRunOfStepsIsWrittenTwice() throws IOException {
        assertThat(writtenTwice(StepsRun.files().flatMap(StepsRun::all))).isEmpty();
    }

    /** Whoever had copied what one algorithm does, to change it for another. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan/ServicePlanForm.java",
                "plan/PlanReviews.java",
                "casework/PrimaryAssessmentHandler.java",
                "casework/MonitoringContactHandler.java",
                "casework/ClosureSummaryHandler.java"
            })
    void aHandlerThatIsCopiedIsFound(String shared) {
        Path file = StepsRun.JAVA.resolve(shared);
        List<String> copy = StepsRun.lines(file);
        assertThat(writtenTwice(StepsRun.all(file))).isEmpty();
        assertThat(writtenTwice(Stream.concat(StepsRun.all(file), StepsRun.all("a copy", copy))))
                .isNotEmpty();
    }

    private static Map<String, Set<String>> writtenTwice(Stream<StepsRun> runs) {
        return several(runs.collect(groupingBy(StepsRun::what, mapping(StepsRun::place, toSet()))));
    }

    /** Each run that stands in several places, with those places. */
    private static Map<String, Set<String>> drawnTwice(Stream<Diagram> diagrams) {
        return several(
                diagrams.flatMap(WorkRun::all).collect(groupingBy(WorkRun::what, mapping(WorkRun::place, toSet()))));
    }

    private static Map<String, Set<String>> several(Map<String, Set<String>> places) {
        places.values().removeIf(found -> found.size() == 1);
        return places;
    }
}
