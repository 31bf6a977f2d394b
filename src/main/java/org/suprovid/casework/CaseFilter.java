package org.suprovid.casework;

/**
 * What somebody wants to see in the list of cases.
 *
 * @param q beginning of a case or card number, empty for all
 * @param mine only cases one leads or stands in for
 * @param status OPEN or CLOSED, anything else for both
 * @param stage code of the stage, empty for all
 * @param overdue only cases in which a date has gone by
 */
record CaseFilter(String q, boolean mine, String status, String stage, boolean overdue) {

    CaseFilter {
        q = q == null ? "" : q.strip();
        status = "OPEN".equals(status) || "CLOSED".equals(status) ? status : "";
        stage = stage == null ? "" : stage;
    }

    /** The search as a LIKE pattern: what was typed, taken literally. */
    String prefix() {
        return q.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
