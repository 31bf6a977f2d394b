package org.suprovid.worklist;

import org.suprovid.platform.Problem;

/** Somebody was faster: the task is done. */
class TaskFinished extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    TaskFinished(FinishedTask finished) {
        super("worklist.task.finished", finished.by(), finished.path(), finished.number());
    }
}
