package org.suprovid.casework;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.suprovid.engine.Callers;
import org.suprovid.security.Algorithms;

/** An algorithm is whatever process leads a case to its closure; a new one needs nothing but its diagram. */
@Component
class DeployedAlgorithms implements Algorithms {

    private final Callers callers;

    DeployedAlgorithms(Callers callers) {
        this.callers = callers;
    }

    @Override
    public List<Algorithm> known(Locale reader) {
        return callers.of(ClosureProcess.KEY, reader).entrySet().stream()
                .map(process -> new Algorithm(process.getKey(), process.getValue()))
                .toList();
    }
}
