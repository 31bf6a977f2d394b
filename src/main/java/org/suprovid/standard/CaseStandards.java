package org.suprovid.standard;

import java.util.List;
import java.util.Optional;

/**
 * The versions that a case follows. Where they set dates, the strictest wins; where they choose, see the methods.
 *
 * @param versions at least one; the first is the main one
 */
public record CaseStandards(List<StandardVersion> versions) {

    public CaseStandards {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A case follows at least one standard");
        }
    }

    public StandardVersion main() {
        return versions.get(0);
    }

    /** A switch is on if any of the standards has it on. */
    public boolean isOn(String flag) {
        return versions.stream().anyMatch(version -> version.isOn(flag));
    }

    /** A number that the main standard chooses; the usual one if it makes no choice. */
    public int number(String flag, int usual) {
        return choice(flag).map(Integer::valueOf).orElse(usual);
    }

    /** Whether a date of this kind comes at all: any of the standards has the timer on. */
    public boolean hasOn(String timer) {
        return versions.stream().anyMatch(version -> version.timer(timer).enabled());
    }

    /** Every other choice is the main standard's; empty if it makes none. */
    public Optional<String> choice(String flag) {
        return Optional.ofNullable(main().flags().get(flag));
    }
}
