package org.suprovid.security;

import java.util.List;

/** The groups programmes are opened for (R-CAT-70); a special category of data once said of a person. */
public final class TargetGroups {

    public static final List<String> CODES = List.of(
            "PWID",
            "PWUD",
            "SW",
            "PLHIV",
            "MSM",
            "PRISONER",
            "PRISONER_PRE_RELEASE",
            "RECENTLY_RELEASED",
            "ELDERLY_RESIDENT",
            "DISABLED_RESIDENT",
            "OTHER");

    private TargetGroups() {}
}
