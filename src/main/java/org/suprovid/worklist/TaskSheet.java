package org.suprovid.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.suprovid.casework.Step;
import org.suprovid.deadline.Deadline;
import org.suprovid.document.Fact;
import org.suprovid.document.Reading;

/**
 * Everything around a task's form.
 *
 * @param help what "done" means: the diagram's own documentation
 * @param about what exactly, when a case has several such tasks; otherwise empty
 * @param remark what the one wrote who sent this work back; empty if nobody did
 * @param facts what to know before one begins
 * @param colleague whose task it is, null where it is the reader's or a role's
 * @param decided the document that is decided on here, section by section; empty if there is none
 * @param toRead path of the page that says what is decided here; empty if there is none
 * @param who card number and name
 * @param number case or request, with the path of its page
 * @param deadline the promised date behind the task, null if there is none
 */
record TaskSheet(
        String id,
        String name,
        String help,
        String about,
        String remark,
        List<Fact> facts,
        String colleague,
        List<Reading.Section> decided,
        String toRead,
        String who,
        String number,
        String path,
        List<Step> steps,
        Deadline deadline) {

    /** Whether the document has answers that are read only on its own page, where the look is logged. */
    public boolean withholds() {
        return decided.stream().anyMatch(Reading.Section::withheld);
    }

    /** Where programs read the form, with what is known or typed already. */
    @JsonProperty
    public String form() {
        return "/api/v1/tasks/" + id + "/form";
    }
}
