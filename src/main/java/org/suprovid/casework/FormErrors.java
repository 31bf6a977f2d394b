package org.suprovid.casework;

import org.springframework.validation.BindingResult;
import org.suprovid.platform.Problem;

/** Puts what a façade finds wrong beside the fields of a page. */
final class FormErrors {

    private FormErrors() {}

    static void into(BindingResult binding, Problem.Invalid invalid) {
        invalid.errors().forEach(error -> binding.rejectValue(error.path(), error.code(), error.args(), null));
    }
}
