package org.suprovid.client;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.suprovid.document.Option;

/** Partner organisations a request can be passed to; known to a module above, which gives them here. */
public interface PartnerChoices {

    /** By name; the value is the partner's id. */
    List<Option> partners();

    /** Names by id, partners of former times included. */
    Map<Long, String> names(Collection<Long> ids);
}
