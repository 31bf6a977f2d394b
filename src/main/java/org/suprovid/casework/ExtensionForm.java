package org.suprovid.casework;

import org.suprovid.deadline.ExtensionAsked;
import org.suprovid.deadline.ExtensionReason;

/**
 * More time as a person asks for it.
 *
 * @param sure whether they have seen the new date and want it; null while they have not
 */
public record ExtensionForm(Integer amount, Unit unit, ExtensionReason reason, Boolean sure) {

    /** What the amount counts. */
    public enum Unit {
        DAYS("P%dD"),
        MONTHS("P%dM");

        private final String pattern;

        Unit(String pattern) {
            this.pattern = pattern;
        }
    }

    boolean isSure() {
        return Boolean.TRUE.equals(sure);
    }

    ExtensionAsked asked() {
        return new ExtensionAsked(unit.pattern.formatted(amount), reason);
    }
}
