package org.suprovid.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The operator named a first administrator without a password that would hold. */
class WeakFirstPassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WeakFirstPassword(int shortest) {
        super("SUPROVID_FIRST_PASSWORD is shorter than " + shortest + " characters");
    }

    static class Failure extends AbstractFailureAnalyzer<WeakFirstPassword> {
        @Override
        protected FailureAnalysis analyze(Throwable root, WeakFirstPassword cause) {
            return new FailureAnalysis(cause.getMessage(), "Give a longer one and start again.", cause);
        }
    }
}
