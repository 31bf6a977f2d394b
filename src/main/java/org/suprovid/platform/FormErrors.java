package org.suprovid.platform;

import org.springframework.validation.BindingResult;

/** Puts what a façade finds wrong beside the fields of a page. */
public final class FormErrors {

    private FormErrors() {}

    public static void into(BindingResult binding, Problem.Invalid invalid) {
        invalid.errors().forEach(error -> binding.rejectValue(error.path(), error.code(), error.args(), null));
    }

    /** Makes a change unless the page could not read its fields; false if something is wrong, which stands beside the fields. */
    public static boolean kept(BindingResult binding, Runnable change) {
        if (binding.hasErrors()) {
            return false;
        }
        try {
            change.run();
            return true;
        } catch (Problem.Invalid invalid) {
            into(binding, invalid);
            return false;
        }
    }
}
