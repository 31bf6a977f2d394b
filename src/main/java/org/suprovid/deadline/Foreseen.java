package org.suprovid.deadline;

import java.util.List;

/** What a version would do to running cases, counted by the database in one look at them. */
record Foreseen(int cases, List<Preview.Code> codes, List<Load.Count> load, List<ChangeItem> items) {

    Foreseen {
        codes = List.copyOf(codes);
        load = List.copyOf(load);
        items = List.copyOf(items);
    }
}
