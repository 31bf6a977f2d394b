package org.suprovid.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Work that recurs begins when everything else stands, and is done as the system itself. A module declares a bean of a
 * {@code RecurringTask}; of several nodes one does it, and another takes over what a killed node left.
 */
@Component
class RecurringWork implements DbSchedulerStarter, ExecutionInterceptor {

    private final ObjectProvider<Scheduler> scheduler;

    /** There is none where nothing shall happen by itself, as in tests. */
    RecurringWork(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public void doStart() {
        scheduler.ifAvailable(Scheduler::start);
    }

    @Override
    public CompletionHandler<?> execute(TaskInstance<?> task, ExecutionContext context, ExecutionChain chain) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            return chain.proceed(task, context);
        }
    }
}
