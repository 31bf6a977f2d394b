package org.suprovid.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.suprovid.SystemTest;

/** What a diagram that slipped past the scan may do: the second and the third wall, on the engine as it is configured. */
@SystemTest
class ExpressionGuardTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationContext context;

    private String deployment;
    private String instance;

    @BeforeEach
    void aDiagramThatNobodyScanned() {
        deployment = deploy(begin().receiveTask("ReceiveTask_Wait").message("unscanned"));
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey("unscanned", "K-1", Map.of("code", "LEGAL", "number", 7))
                .getId();
    }

    @AfterEach
    void isGone() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''['class']}",
                "${''.class}",
                "${''.getClass().forName('java.lang.Runtime').getMethods()[0]}",
                "${codes.getClass()}",
                "${code.getClass().getClassLoader()}",
                "${execution.processEngineServices.repositoryService}",
                "${execution.getProcessEngineServices()}",
                "${execution.processEngine}",
                "${execution.setVariable('code','other')}",
                "${execution.removeVariable('code')}",
                "${deadlines.getClass()}",
                "${deadlines['class']}",
            })
    void nothingIsReachedBehindAnAllowedName(String payload) {
        assertThatThrownBy(() -> value(payload)).as(payload).hasStackTraceContaining("Expressions may not use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"environment", "dataSource", "staffDirectory", "repositoryService"})
    void beansThatDiagramsMayNotCallAreUnknown(String bean) {
        assertThat(context.containsBean(bean)).as(bean).isTrue();
        assertThatThrownBy(() -> value("${" + bean + "}")).hasStackTraceContaining("Cannot resolve identifier");
    }

    @Test
    void nothingIsWrittenToWhatAnExpressionReads() {
        assertThatThrownBy(() -> within(
                        (expression, execution) -> {
                            expression.setValue("other", execution);
                            return null;
                        },
                        "${codes.a}"))
                .hasStackTraceContaining("Expressions may not write to");
    }

    @ParameterizedTest
    @CsvSource({
        "${code}, LEGAL",
        "${code == 'LEGAL'}, true",
        "${codes.a}, first",
        "${number + 1}, 8",
        "${execution.processBusinessKey}, K-1",
        "${execution.getVariable('code')}, LEGAL"
    })
    void whatDiagramsNeedGoesThrough(String expression, String value) {
        assertThat(value(expression)).hasToString(value);
    }

    /** For the first two the class path has an interpreter. */
    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "javascript", "groovy"})
    void noScriptFindsAnInterpreter(String language) {
        String scripted = deploy(
                begin().scriptTask("ScriptTask_Sum").scriptFormat(language).scriptText("1 + 1"));
        try {
            assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("unscanned"))
                    .hasMessageContaining("Can't find scripting engine for '" + language + "'");
        } finally {
            engine.getRepositoryService().deleteDeployment(scripted, true);
        }
    }

    private Object value(String expression) {
        return within(Expression::getValue, expression);
    }

    /** What comes of an expression where a diagram stands, asked of the engine itself. */
    private Object within(BiFunction<Expression, ExecutionEntity, Object> use, String text) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(instance);
            execution.setVariable(
                    "codes", Variables.objectValue(Map.of("a", "first"), true).create());
            return use.apply(configuration.getExpressionManager().createExpression(text), execution);
        });
    }

    private static StartEventBuilder begin() {
        return Bpmn.createExecutableProcess("unscanned")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent();
    }

    private String deploy(AbstractFlowNodeBuilder<?, ?> last) {
        return engine.getRepositoryService()
                .createDeployment()
                .name("unscanned")
                .addModelInstance("unscanned.bpmn", last.endEvent().done())
                .deploy()
                .getId();
    }
}
