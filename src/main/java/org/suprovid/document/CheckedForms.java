package org.suprovid.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** Holds filled forms against the deployed schema and their owner's rules; nothing is kept of them. */
@Component
@Transactional(readOnly = true)
public class CheckedForms {

    private final Forms forms;
    private final FormHandlers handlers;
    private final Clock clock;

    CheckedForms(Forms forms, FormHandlers handlers, Clock clock) {
        this.forms = forms;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** What was sent, as far as the form asks it. @throws Problem.Invalid with every error at its field */
    public Answers read(FormContext context, Map<String, Object> sent) {
        return check(context, sent).answers();
    }

    Checked check(FormContext context, Map<String, Object> sent) {
        FormHandler handler = handlers.of(context.form());
        FormSchema schema = forms.schema(context.deploymentId(), context.form(), context.locale());
        Map<String, List<Option>> offered = new Offered(handler, context, schema).taken(sent);
        var validated = FormValidation.validate(
                schema, schema.with(handler.shown(context), sent), offered, LocalDate.now(clock));
        refuse(validated.errors());
        Checked checked = new Checked(schema, offered, validated.cleaned());
        Errors errors = new Errors();
        handler.check(context, checked.answers(), errors);
        refuse(errors.list());
        return checked;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }

    /** @param offered the choices of this moment, by {@code valuesKey} */
    record Checked(FormSchema schema, Map<String, List<Option>> offered, Map<String, Object> cleaned) {

        Answers answers() {
            return new Answers(cleaned);
        }
    }
}
