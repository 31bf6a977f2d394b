package org.suprovid.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;

/**
 * How forms about colleagues and programmes are saved: each names the revision it was filled in on. Who was slower is told, keeps
 * what was typed, and overwrites nothing unseen.
 */
final class Seen {

    /** The conflict of two who change the same. */
    static final String CHANGED = "security.problem.changed";

    private Seen() {}

    /** Whether it was saved; if not, the form is to be shown again, on the revision of now. */
    static boolean saved(Runnable change, Supplier<String> who, BindingResult binding, HttpServletResponse response) {
        try {
            return FormErrors.kept(binding, change);
        } catch (Problem.Conflict conflict) {
            if (!CHANGED.equals(conflict.getMessage())) {
                throw conflict;
            }
            binding.reject("security.changedMeanwhile", new Object[] {who.get()}, null);
            response.setStatus(HttpStatus.CONFLICT.value());
            return false;
        }
    }

    /** Whatever is no revision is one that has moved on. */
    static int revision(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
