package org.suprovid.client;

import java.util.List;

/**
 * What decides whether a person may enter: a special category of data, therefore sealed with the request.
 *
 * @param groups codes of R-CAT-70
 * @param age in years, null if not known
 */
record Findings(List<String> groups, Integer age) {

    static final Findings NONE = new Findings(List.of(), null);

    Findings {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    @Override
    public String toString() {
        return "Findings";
    }
}
