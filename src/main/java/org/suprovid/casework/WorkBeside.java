package org.suprovid.casework;

import java.util.List;

/** What runs beside a case in processes of its own, and may go on when the case is closed (R-REF-45). */
public interface WorkBeside {

    /** Business keys of what still runs. */
    List<String> running(long caseId);
}
