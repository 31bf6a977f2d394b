package org.suprovid.client;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.suprovid.document.Searched;

/** Partner organisations a request can be passed to; known to a module above, which gives them here. */
public interface PartnerChoices {

    /** The values are ids. */
    Searched partners(Locale reader);

    /** Names by id, partners of former times included. */
    Map<Long, String> names(Collection<Long> ids);
}
