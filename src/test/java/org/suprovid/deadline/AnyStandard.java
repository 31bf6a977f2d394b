package org.suprovid.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suprovid.standard.StandardVersion;

/** A standard that only has a name, for tests of what is chosen among several. */
final class AnyStandard {

    static final StandardVersion NAMED = new StandardVersion(
            1,
            "X",
            "Any",
            "",
            null,
            null,
            null,
            1,
            LocalDate.of(2026, 1, 1),
            StandardVersion.Status.PUBLISHED,
            "UA",
            "",
            List.of(),
            Map.of(),
            Set.of(),
            Set.of());

    private AnyStandard() {}
}
