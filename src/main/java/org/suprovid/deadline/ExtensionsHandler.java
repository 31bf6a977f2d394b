package org.suprovid.deadline;

import org.springframework.stereotype.Component;
import org.suprovid.platform.JsonHandler;

/** Reads the extensions of a deadline, gathered as JSON; a deadline without any has an empty list. */
@Component
class ExtensionsHandler extends JsonHandler<Extensions> {

    ExtensionsHandler() {
        super(Extensions.class);
    }

    @Override
    public Extensions read(String json) {
        return json == null ? Extensions.NONE : super.read(json);
    }
}
