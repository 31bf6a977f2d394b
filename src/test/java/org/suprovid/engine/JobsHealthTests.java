package org.suprovid.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** A timer that gave up reminds nobody any more; whoever runs the system learns of it. */
@SystemTest
class JobsHealthTests {

    @Autowired
    JobsHealth health;

    @Autowired
    ManagementService management;

    @Autowired
    Walks walks;

    @Test
    void aTimerThatGaveUpIsCounted() {
        Object before = dead();
        CaseWalk somebody = walks.somebody().toRound();
        Job timer = management
                .createJobQuery()
                .processInstanceId(somebody.tasks().get(0).processInstanceId())
                .timers()
                .listPage(0, 1)
                .get(0);
        management.setJobRetries(timer.getId(), 0);
        assertThat(dead()).isEqualTo((long) before + 1);
        management.setJobRetries(timer.getId(), 3);
        assertThat(dead()).isEqualTo(before);
    }

    private Object dead() {
        return health.health().getDetails().get("dead");
    }
}
