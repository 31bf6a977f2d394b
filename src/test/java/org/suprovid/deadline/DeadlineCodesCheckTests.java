package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suprovid.engine.Violation;

/** A mistyped deadline is named with its element before the diagram is deployed (R-BPM-05). */
class DeadlineCodesCheckTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<userTask id=\"Bad\" camunda:dueDate=\"${deadlines.due(execution,'PLAN_REVEIW')}\"/>",
                "<userTask id=\"Bad\" camunda:dueDate=\"${deadlines.due(execution,code)}\"/>",
                "<boundaryEvent id=\"Bad\"><timerEventDefinition><timeDate>${deadlines.overdue(execution,'PLAN')}"
                        + "</timeDate></timerEventDefinition></boundaryEvent>",
                "<serviceTask id=\"Bad\" camunda:delegateExpression=\"${deadlineOverdue}\"><extensionElements>"
                        + "<camunda:field name=\"code\"><camunda:string>PLAN</camunda:string></camunda:field>"
                        + "</extensionElements></serviceTask>"
            })
    void aDeadlineThatNoStandardKnowsIsRefused(String element) {
        assertThat(check(element)).singleElement().satisfies(violation -> {
            assertThat(violation.elementId()).isEqualTo("Bad");
            assertThat(violation.reason()).isNotBlank();
        });
    }

    @Test
    void aKnownDeadlinePasses() {
        assertThat(
                        check(
                                "<userTask id=\"Good\" camunda:dueDate=\"${deadlines.due(execution,'PLAN_LINE_DUE',lineId)}\"/>"))
                .isEmpty();
    }

    @Test
    void aCodeThatACallHandsOverPasses() {
        String task = "<userTask id=\"Good\" camunda:dueDate=\"${deadlines.due(execution,checkCode,referralId)}\"/>";
        assertThat(check(task + call("REF_CHECK_1W"))).isEmpty();
        assertThat(check(task + call("REF_CHECK_1X"))).singleElement().satisfies(violation -> {
            assertThat(violation.elementId()).isEqualTo("Call");
            assertThat(violation.reason()).contains("REF_CHECK_1X");
        });
    }

    private static String call(String code) {
        return "<callActivity id=\"Call\"><extensionElements><camunda:in sourceExpression=\"" + code
                + "\" target=\"checkCode\"/></extensionElements></callActivity>";
    }

    private static List<Violation> check(String element) {
        String xml = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"><process id=\"P\">" + element
                + "</process></definitions>";
        return new DeadlineCodesCheck().check(Map.of("processes/p.bpmn", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
