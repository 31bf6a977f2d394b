package org.suprovid.platform;

import org.springframework.validation.BindingResult;

/** Puts what a façade finds wrong beside the fields of a page. */
public final class FormErrors {

    private FormErrors() {}

    public static void into(BindingResult binding, Problem.Invalid invalid) {
        invalid.errors().forEach(error -> binding.rejectValue(error.path(), error.code(), error.args(), null));
    }
}
