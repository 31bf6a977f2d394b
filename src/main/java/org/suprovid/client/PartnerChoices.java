package org.suprovid.client;

import java.util.List;
import org.suprovid.document.Option;

/** Partner organisations a request can be passed to; known to a module above, which gives them here. */
public interface PartnerChoices {

    /** By name; the value is the partner's id. */
    List<Option> partners();
}
