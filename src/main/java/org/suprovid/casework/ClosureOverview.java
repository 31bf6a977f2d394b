package org.suprovid.casework;

import java.util.List;

/** Tells the closure summary what was done in a case, so that nobody has to copy it (R-DOC-30). */
public interface ClosureOverview {

    /** What was done, in the order it happened, in the reader's language. */
    List<Activity> activities(CaseFile file);

    /** One activity and its result. */
    record Activity(String activity, String result) {}
}
