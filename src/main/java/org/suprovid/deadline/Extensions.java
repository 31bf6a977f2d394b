package org.suprovid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Every extension of one deadline, the first one first. */
public record Extensions(@JsonValue List<Extension> granted) {

    public static final Extensions NONE = new Extensions(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Extensions {
        granted = List.copyOf(granted);
    }
}
