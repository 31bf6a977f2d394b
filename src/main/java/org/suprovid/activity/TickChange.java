package org.suprovid.activity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody changed on the list of an event: whoever else has it open may change the rest (R-12S-07b).
 *
 * @param set ids of the cases that were ticked
 * @param unset ids of those that were unticked
 */
record TickChange(Set<Long> set, Set<Long> unset) {

    /** @param was what was ticked when the list was made */
    static TickChange of(Collection<Long> ticked, Collection<Long> was) {
        return new TickChange(without(ticked, was), without(was, ticked));
    }

    Long[] setIds() {
        return set.toArray(Long[]::new);
    }

    Long[] unsetIds() {
        return unset.toArray(Long[]::new);
    }

    private static Set<Long> without(Collection<Long> some, Collection<Long> others) {
        Set<Long> left = new HashSet<>(some);
        left.removeAll(Set.copyOf(others));
        return left;
    }
}
