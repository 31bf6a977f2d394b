package org.suprovid.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.suprovid.engine.AllowedBeans;
import org.suprovid.engine.CalledByDiagrams;
import org.suprovid.engine.Violation;

/** Hostile and careless diagrams are refused with the element and the reason before the engine sees them. */
class DiagramScanTests {

    private final DiagramScan scan = new DiagramScan(beans());

    @Test
    void aWellBehavedDiagramPasses() {
        assertThat(
                        scan(
                                task("camunda:delegateExpression=\"${openCase}\""),
                                timer("${deadlines.due(execution,'T')}"),
                                "<bpmn:callActivity id=\"Call\" calledElement=\"p\" camunda:calledElementBinding=\"deployment\"/>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:scriptTask id=\"Bad\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:serviceTask id=\"Bad\" camunda:class=\"java.lang.Runtime\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:type=\"shell\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:delegateExpression=\"${openKase}\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:delegateExpression=\"${deadlines}\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:expression=\"${environment.getProperty('x')}\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:expression=\"${deadlines.getClass().forName('x')}\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:expression=\"${''.getClass()}\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:expression=\"${''['class']}\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:expression=\"${execution.processEngineServices.x}\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:expression=\"${deadlines.dew(execution,'T')}\"/>",
                "<bpmn:serviceTask id=\"Bad\" camunda:expression=\"${unclosed\"/>",
                "<bpmn:task id=\"Bad\" name=\"#{environment.x}\"/>",
                "<bpmn:task id=\"Bad\"><bpmn:documentation>${environment.x}</bpmn:documentation></bpmn:task>",
                "<bpmn:task id=\"Bad\"><bpmn:extensionElements><camunda:executionListener event=\"start\"><camunda:script"
                        + " scriptFormat=\"js\">1</camunda:script></camunda:executionListener></bpmn:extensionElements></bpmn:task>",
                "<bpmn:task id=\"Bad\"><bpmn:extensionElements><camunda:executionListener event=\"start\" class=\"a.B\"/>"
                        + "</bpmn:extensionElements></bpmn:task>",
                "<bpmn:userTask id=\"Bad\" camunda:assignee=\"1\" camunda:formRef=\"nobody-wrote-it\""
                        + " camunda:formRefBinding=\"deployment\"/>",
                "<bpmn:userTask id=\"Bad\" camunda:formRef=\"line-result\" camunda:formRefBinding=\"deployment\"/>",
                "<bpmn:userTask id=\"Bad\" camunda:assignee=\"1\" camunda:dueDate=\"P3D\" camunda:formRef=\"line-result\""
                        + " camunda:formRefBinding=\"deployment\"/>",
                "<bpmn:callActivity id=\"Bad\" calledElement=\"p\"/>",
                "<bpmn:callActivity id=\"Bad\" calledElement=\"p\" camunda:calledElementBinding=\"latest\"/>",
                "<bpmn:callActivity id=\"Bad\" calledElement=\"other\" camunda:calledElementBinding=\"deployment\"/>",
                "<bpmn:businessRuleTask id=\"Bad\" camunda:decisionRef=\"table\"/>",
                "<bpmn:userTask id=\"Task\" camunda:assignee=\"1\" camunda:formRef=\"line-result\""
                        + " camunda:formRefBinding=\"deployment\"/><bpmn:boundaryEvent id=\"Bad\" attachedToRef=\"Task\">"
                        + "<bpmn:timerEventDefinition><bpmn:timeDate>${deadlines.due(execution,'T')}</bpmn:timeDate>"
                        + "</bpmn:timerEventDefinition></bpmn:boundaryEvent>"
            })
    void aHostileOrCarelessElementIsNamed(String element) {
        assertThat(scan(element)).isNotEmpty().allSatisfy(violation -> {
            assertThat(violation.elementId()).isEqualTo("Bad");
            assertThat(violation.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3M", "R/P1M", "2026-01-01T00:00:00", "${now()}", "${true}"})
    void aTimerThatDoesNotAskTheDeadlinesIsRefused(String time) {
        assertThat(scan(timer(time))).isNotEmpty();
    }

    @Test
    void anExternalEntityIsNotRead() {
        String bomb = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        assertThat(scan.check(Map.of("processes/x.bpmn", bomb.getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .extracting(Violation::resource)
                .isEqualTo("processes/x.bpmn");
    }

    private List<Violation> scan(String... elements) {
        String xml = "<bpmn:definitions id=\"D\" xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"><bpmn:process id=\"P\">"
                + String.join("", elements)
                + "</bpmn:process></bpmn:definitions>";
        return scan.check(Map.of(
                "processes/p.bpmn", xml.getBytes(StandardCharsets.UTF_8), "forms/line-result.form", new byte[0]));
    }

    private static String task(String attributes) {
        return "<bpmn:serviceTask id=\"Task\" " + attributes + "/>";
    }

    private static String timer(String time) {
        return "<bpmn:boundaryEvent id=\"Bad\"><bpmn:timerEventDefinition><bpmn:timeDate>" + time
                + "</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>";
    }

    private static AllowedBeans beans() {
        var context = new StaticApplicationContext();
        context.registerSingleton("openCase", OpenCase.class);
        context.registerSingleton("deadlines", DeadlineDates.class);
        context.registerSingleton("environmentLike", Object.class);

        context.refresh();
        return new AllowedBeans(context);
    }

    @CalledByDiagrams
    static class OpenCase implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            execution.getId();
        }
    }

    /** Stands for the deadlines. */
    @CalledByDiagrams
    public static class DeadlineDates {
        public Date due(DelegateExecution execution, String code) {
            return new Date(code.length());
        }
    }
}
