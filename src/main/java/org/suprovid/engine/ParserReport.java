package org.suprovid.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ResourceReport;

/** What the engine's own parsers say about a resource that passed our checks, in the form of our violations. */
final class ParserReport {

    private ParserReport() {}

    /** Empty when the engine failed for another reason, such as the database. */
    static Optional<DeploymentRefused> of(ProcessEngineException failure) {
        if (failure instanceof ParseException parsing) {
            return Optional.of(new DeploymentRefused(parsing.getResorceReports().stream()
                    .flatMap(report -> violations(report).stream())
                    .toList()));
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DmnEngineException) {
                return Optional.of(new DeploymentRefused(List.of(new Violation("*.dmn", "", cause.getMessage()))));
            }
        }
        return Optional.empty();
    }

    private static List<Violation> violations(ResourceReport report) {
        return report.getErrors().stream()
                .map(problem -> new Violation(report.getResourceName(), element(problem), problem.getMessage()))
                .toList();
    }

    private static String element(Problem problem) {
        return problem.getMainElementId() == null ? "" : problem.getMainElementId();
    }
}
