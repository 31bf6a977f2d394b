package org.suprovid.document;

import java.util.List;
import java.util.stream.Collectors;

/** A form that was deployed past the checks cannot be served. */
class UnreadableForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableForm(List<SchemaProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.elementId() + ": " + problem.reason())
                .collect(Collectors.joining("; ")));
    }
}
