package org.suprovid.deadline;

import java.time.Clock;
import java.util.Optional;
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

    Anchor of(DeadlineKey key) {
        return sources.orderedStream()
                .filter(source -> source.codes().contains(key.code()))
                .flatMap(source -> anchor(source, key).stream())
                .findFirst()
                .orElseGet(() -> Anchor.of(clock.instant(), AnchorEvent.STARTED));
    }

    private static Optional<Anchor> anchor(AnchorSource source, DeadlineKey key) {
        return key.owner().isCase()
                ? source.anchor(key.code(), key.owner().caseId(), key.subject())
                : source.anchorWithoutCase(key.code(), key.subject());
    }
}
