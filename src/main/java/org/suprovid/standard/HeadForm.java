package org.suprovid.standard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/**
 * What a draft says about itself, as somebody fills it in.
 *
 * @param seen the draft's revision that it was filled in on
 */
public record HeadForm(String validFrom, String calendar, String note, String seen) {

    static HeadForm of(DraftView view) {
        StandardVersion draft = view.draft();
        return new HeadForm(
                draft.validFrom().toString(), draft.calendar(), draft.note(), String.valueOf(view.revision()));
    }

    /** @throws Problem.Invalid if the day is none */
    DraftHead head() {
        return new DraftHead(day(), calendar, note);
    }

    private LocalDate day() {
        try {
            return validFrom == null || validFrom.isBlank() ? null : LocalDate.parse(validFrom.strip());
        } catch (DateTimeParseException e) {
            throw new Problem.Invalid(List.of(new FieldError("validFrom", "standard.error.day")));
        }
    }
}
