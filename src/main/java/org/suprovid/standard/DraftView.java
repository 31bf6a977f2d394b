package org.suprovid.standard;

import java.util.List;
import org.suprovid.standard.PageErrors.Finding;

/**
 * A draft as its page shows it.
 *
 * @param author name of who changed it last
 * @param newerBase number of the base's version in force, null unless it is another than the draft's
 * @param errors what it cannot be published with
 * @param warnings what is odd, and may be meant
 */
public record DraftView(
        VersionTable table,
        int revision,
        String author,
        Integer newerBase,
        List<Finding> errors,
        List<Finding> warnings) {

    public StandardVersion draft() {
        return table.version();
    }
}
