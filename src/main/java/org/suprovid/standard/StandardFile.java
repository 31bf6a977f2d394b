package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A standard's version as its YAML file says it: only what it sets itself. */
record StandardFile(Standard standard, Version version, Map<String, String> flags, List<TimerLine> timers) {

    /** @param basedOn code of the standard it differs from, null if it stands alone */
    record Standard(String code, String name, String donor, String basedOn) {}

    /** @param baseVersion number of the base's version, null if it stands alone */
    record Version(int number, LocalDate validFrom, Integer baseVersion, String calendar, String note) {}
}
