package org.suprovid.casework;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.suprovid.engine.Diagrams;
import org.suprovid.security.Algorithms;

/** An algorithm is whatever process leads a case to its closure; a new one needs nothing but its diagram. */
@Component
class DeployedAlgorithms implements Algorithms {

    private final Diagrams diagrams;

    DeployedAlgorithms(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    @Override
    public List<Algorithm> known(Locale reader) {
        return diagrams.callersOf(ClosureProcess.KEY, reader).entrySet().stream()
                .map(process -> new Algorithm(process.getKey(), process.getValue()))
                .toList();
    }
}
