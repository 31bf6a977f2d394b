package org.suprovid.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.platform.JsonHandler;

/** What can be seen from a task: of each variable of its process the nearest that is set. */
record Surroundings(@JsonValue Map<String, String> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Surroundings {
        texts = Map.copyOf(texts);
    }

    /** Reads them as the query gathers them. */
    @Component
    static class Handler extends JsonHandler<Surroundings> {
        Handler() {
            super(Surroundings.class);
        }
    }
}
