package org.suprovid.casework;

import java.util.List;

/** A kind of work that every algorithm knows, whatever it calls its stages: the first entered last is meant (domain 4.5). */
public enum Phase {
    ADMISSION("E01", "S01"),
    ASSESSMENT("E02", "S02", "S05"),
    PLANNING("E03", "S04", "S06"),
    CARRYING_OUT("E04", "S07"),
    MONITORING("E05", "S07"),
    UPDATE("E06", "S06", "S09"),
    EXIT("E07", "S12");

    private final List<String> stages;

    Phase(String... stages) {
        this.stages = List.of(stages);
    }

    /** Codes of its stages, folded. */
    public String codes() {
        return String.join(",", stages);
    }

    /** Whether a stage of this code, null for none, is of this kind. */
    public boolean includes(String stage) {
        return stage != null && stages.contains(stage);
    }
}
