package org.suprovid.crisis;

import java.util.List;
import org.suprovid.casework.CaseFile;

/**
 * Everything the page of a crisis plan shows.
 *
 * @param current null if there is none yet
 * @param task id of the task in which the next version is being written, null if none is
 */
record CrisisPlanSheet(
        CaseFile file,
        String name,
        CrisisPlan current,
        CrisisPlanWords words,
        List<CrisisPlan> versions,
        String task) {}
