package org.suprovid.deadline;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the module that owns the fact; sources are looked up late, since they in turn use deadlines. */
@Component
class Anchors {

    private final ObjectProvider<AnchorSource> sources;
    private final Clock clock;

    Anchors(ObjectProvider<AnchorSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    Anchor of(String code, long caseId, String subject) {
        return sources.orderedStream()
                .filter(source -> source.codes().contains(code))
                .flatMap(source -> source.anchor(code, caseId, subject).stream())
                .findFirst()
                .orElseGet(() -> Anchor.of(clock.instant(), AnchorEvent.STARTED));
    }
}
