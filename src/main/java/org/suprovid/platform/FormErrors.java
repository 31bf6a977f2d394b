package org.suprovid.platform;

import java.util.function.Consumer;
import org.springframework.validation.BindingResult;

/** Puts what a façade finds wrong beside the fields of a page. */
public final class FormErrors {

    private FormErrors() {}

    public static void into(BindingResult binding, Problem.Invalid invalid) {
        invalid.errors().forEach(error -> binding.rejectValue(error.path(), error.code(), error.args(), null));
    }

    /** Makes a change unless the page could not read its fields; false if something is wrong, which stands beside the fields. */
    public static boolean kept(BindingResult binding, Runnable change) {
        return kept(binding, change, invalid -> into(binding, invalid));
    }

    /** The same where the page has its own way to say what is wrong. */
    public static boolean kept(BindingResult binding, Runnable change, Consumer<Problem.Invalid> wrong) {
        if (binding.hasErrors()) {
            return false;
        }
        try {
            change.run();
            return true;
        } catch (Problem.Invalid invalid) {
            wrong.accept(invalid);
            return false;
        }
    }
}
