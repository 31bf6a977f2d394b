package org.suprovid.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.Yaml;

/** What every shipped diagram keeps to: ids, tasks, timers, calls, and no code (R-BPM-03…06, 08). */
@ExtendWith(NamesItsFile.class)
class DiagramRulesTests {

    private static final String STAGE = "|[ES]\\d\\d_.+";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("userTask", "UserTask_.+"),
            Map.entry("serviceTask", "ServiceTask_.+"),
            Map.entry("exclusiveGateway", "Gateway_.+"),
            Map.entry("parallelGateway", "Gateway_.+"),
            Map.entry("eventBasedGateway", "Gateway_.+"),
            Map.entry("startEvent", "StartEvent_.+"),
            Map.entry("endEvent", "EndEvent_.+"),
            Map.entry("boundaryEvent", "Event_.+"),
            Map.entry("intermediateCatchEvent", "Event_.+"),
            Map.entry("intermediateThrowEvent", "Event_.+"),
            Map.entry("subProcess", "SubProcess_.+" + STAGE),
            Map.entry("callActivity", "CallActivity_.+" + STAGE),
            Map.entry("sequenceFlow", "Flow_.+"),
            Map.entry("message", "Message_.+"),
            Map.entry("escalation", "Escalation_.+"),
            Map.entry("definitions", "Definitions_.+"));
    private static final Pattern GENERATED = Pattern.compile("_(?=[a-z]*\\d)[a-z0-9]{7}(_|$)");
    private static final Pattern DURATION = Pattern.compile("(?<![\\w-])P(\\d+[YMWD]|T\\d+[HMS])");
    private static final Pattern TIMER_CODE = Pattern.compile("deadlines\\.\\w+\\(execution,\\s*'(\\w+)'");
    private static final Pattern DATE_FROM_DEADLINES = Pattern.compile("\\$\\{deadlines\\.\\w+\\(execution,[^}]+\\)}");

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void idsSayWhatAnElementIs(Diagram diagram) {
        assertThat(diagram.byId(diagram.key()).getLocalName()).isEqualTo("process");
        assertThat(diagram.model()
                        .filter(e -> e.hasAttribute("id") && !e.getLocalName().equals("process")))
                .allSatisfy(e -> assertThat(e.getAttribute("id"))
                        .as("id of a %s", e.getLocalName())
                        .matches(PREFIXES.get(e.getLocalName())));
        assertThat(diagram.everything().map(e -> e.getAttribute("id"))).noneMatch(GENERATED.asPredicate());
        assertThat(diagram.elements(Diagram.DI, "*")
                        .filter(e -> e.getLocalName().matches("BPMNShape|BPMNEdge")))
                .allSatisfy(e -> assertThat(e.getAttribute("id")).isEqualTo(e.getAttribute("bpmnElement") + "_di"));
    }

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void durationsLiveInStandardsOnly(Diagram diagram) {
        assertThat(diagram.model("timeDuration", "timeCycle")).isEmpty();
        assertThat(diagram.model("timeDate"))
                .allSatisfy(e -> assertThat(e.getTextContent()).matches(DATE_FROM_DEADLINES));
        assertThat(values(diagram)).noneMatch(DURATION.asPredicate());
    }

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void everyTimerIsInTheShippedStandard(Diagram diagram) throws IOException {
        Set<String> used = Stream.concat(
                        values(diagram)
                                .flatMap(v -> TIMER_CODE.matcher(v).results().map(found -> found.group(1))),
                        diagram.elements(Diagram.CAMUNDA, "field")
                                .filter(e -> e.getAttribute("name").equals("code"))
                                .map(e -> e.getTextContent().strip())
                                // what a call hands over is checked where it is handed over
                                .filter(code -> !code.startsWith("${")))
                .collect(toSet());
        assertThat(shippedTimers()).containsAll(used);
    }

    @Test
    void everyReminderThatAStandardPromisesComes() throws IOException {
        List<String> values = Diagram.all().flatMap(DiagramRulesTests::values).toList();
        Set<String> used = values.stream()
                .flatMap(value -> TIMER_CODE.matcher(value).results().map(found -> found.group(1)))
                .collect(toSet());
        List<String> promised = PromisedReminders.calls().stream()
                .filter(call -> used.contains(call.code()))
                .map(PromisedReminders.Call::words)
                .toList();
        assertThat(promised).isNotEmpty().allSatisfy(call -> assertThat(values)
                .anyMatch(value -> value.contains(call)));
    }

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void everyUserTaskHasItsFormItsPersonAndItsHelp(Diagram diagram) {
        assertThat(diagram.model("userTask")).allSatisfy(task -> {
            assertThat(Path.of("forms", Diagram.camunda(task, "formRef") + ".form"))
                    .as("form of %s", task.getAttribute("id"))
                    .exists();
            assertThat(Diagram.camunda(task, "formRefBinding"))
                    .as("formRefBinding of %s", task.getAttribute("id"))
                    .isEqualTo("deployment");
            assertThat(Diagram.camunda(task, "assignee") + Diagram.camunda(task, "candidateGroups"))
                    .as("person of %s", task.getAttribute("id"))
                    .isNotBlank();
        });
        assertThat(diagram.model("process", "userTask", "serviceTask", "subProcess", "callActivity"))
                .allSatisfy(e -> assertThat(Diagram.documentation(e))
                        .as("documentation of %s", e.getAttribute("id"))
                        .isNotBlank());
    }

    /** R-BPM-08: what is called comes from the deployment the case began with. */
    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void everyCallIsBoundToTheDeployment(Diagram diagram) {
        assertThat(diagram.model("callActivity")).allSatisfy(call -> {
            assertThat(Diagram.PROCESSES.resolve(call.getAttribute("calledElement") + ".bpmn"))
                    .exists();
            assertThat(Diagram.camunda(call, "calledElementBinding")).isEqualTo("deployment");
        });
    }

    /** R-BPM-06: lateness never takes a task away. */
    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void noTimerEndsAUserTask(Diagram diagram) {
        Set<String> tasks =
                diagram.model("userTask").map(task -> task.getAttribute("id")).collect(toSet());
        assertThat(diagram.model("boundaryEvent")
                        .filter(event -> tasks.contains(event.getAttribute("attachedToRef")))
                        .filter(event ->
                                Diagram.child(event, "timerEventDefinition").isPresent()))
                .allSatisfy(event ->
                        assertThat(event.getAttribute("cancelActivity")).isEqualTo("false"));
    }

    @ParameterizedTest
    @MethodSource("org.suprovid.conventions.Diagram#all")
    void diagramsHoldNoCode(Diagram diagram) {
        assertThat(diagram.everything().filter(e -> e.getLocalName().matches("scriptTask|script|connector")))
                .isEmpty();
        assertThat(diagram.everything().flatMap(DiagramRulesTests::attributes))
                .noneMatch(a -> a.getLocalName().matches("class|resource|scriptFormat|formKey|formHandlerClass"));
    }

    /** Every value that the engine reads: attributes and texts, without help texts and the keeping of history. */
    private static Stream<String> values(Diagram diagram) {
        return diagram.everything()
                .filter(e -> !e.getLocalName().equals("documentation"))
                .flatMap(e -> Stream.concat(
                        attributes(e)
                                .filter(a -> !a.getLocalName().equals("historyTimeToLive"))
                                .map(Attr::getValue),
                        e.getElementsByTagName("*").getLength() == 0 ? Stream.of(e.getTextContent()) : Stream.empty()));
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i));
    }

    private static List<String> shippedTimers() throws IOException {
        String yaml = Files.readString(Path.of("src/main/resources/standards/ALLIANCE_2010.yaml"));
        Map<String, List<Map<String, Object>>> standard = new Yaml().load(yaml);
        return standard.get("timers").stream()
                .map(timer -> (String) timer.get("code"))
                .toList();
    }
}
