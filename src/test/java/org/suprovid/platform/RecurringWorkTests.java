package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;
import org.suprovid.SystemTest;

/** What recurs runs by itself, again and again, and as the system. */
@SystemTest
@TestPropertySource(properties = {"db-scheduler.enabled=true", "db-scheduler.polling-interval=50ms"})
class RecurringWorkTests {

    @Autowired
    Seen seen;

    @Test
    void whatRecursIsDoneAsTheSystem() {
        await().atMost(Duration.ofSeconds(30)).until(() -> seen.times.get() > 1);
        assertThat(seen.actor.get()).isEqualTo(Actor.SYSTEM);
        assertThat(CurrentActor.get()).isEqualTo(Actor.NOBODY);
    }

    record Seen(AtomicInteger times, AtomicReference<Actor> actor) {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Recurs {

        @Bean
        Seen seen() {
            return new Seen(new AtomicInteger(), new AtomicReference<>());
        }

        @Bean
        RecurringTask<Void> look(Seen seen) {
            return Tasks.recurring("look", Schedules.fixedDelay(Duration.ofMillis(50)))
                    .execute((instance, context) -> {
                        seen.actor.set(CurrentActor.get());
                        seen.times.incrementAndGet();
                    });
        }
    }
}
