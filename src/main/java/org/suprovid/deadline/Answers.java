package org.suprovid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;

/** New dates, each counted once however many deadlines share it, to be joined with them in the database. */
record Answers(@JsonValue List<Answer> answers) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Answers {
        answers = List.copyOf(answers);
    }

    /**
     * @param key what the date depends on, as the statement that asked put it together
     * @param working null where only the dates are of interest
     */
    record Answer(String key, Instant due, Instant overdue, Deadline.State state, long version, Working working) {}
}
