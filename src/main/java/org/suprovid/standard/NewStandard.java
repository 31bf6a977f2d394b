package org.suprovid.standard;

import java.util.Locale;

/**
 * A donor's standard that is not there yet, as somebody fills it in.
 *
 * @param code letters, digits and underscores, for good
 * @param base code of the standard in force that it differs from, blank if it stands alone
 */
public record NewStandard(String code, String name, String donor, String base) {

    NewStandard stripped() {
        return new NewStandard(text(code).toUpperCase(Locale.ROOT), text(name), text(donor), text(base));
    }

    /** Null if it stands alone. */
    String basedOn() {
        return base.isEmpty() ? null : base;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
