package org.suprovid.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which file, element and reason kept a first start from having any diagrams at all. */
class DeploymentFailure extends AbstractFailureAnalyzer<DeploymentRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DeploymentRefused cause) {
        String action = "Mend what is named in processes/ and forms/ and start again. Nothing was deployed, and what is"
                + " in the database is as it was.";
        return new FailureAnalysis(cause.getMessage(), action, cause);
    }
}
