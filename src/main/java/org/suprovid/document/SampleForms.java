package org.suprovid.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills forms with synthetic answers, for the demo organisation, rehearsals and benchmarks (R-CONF-12). */
@Component
public class SampleForms {

    private final Forms forms;
    private final FormHandlers handlers;
    private final Clock clock;

    SampleForms(Forms forms, FormHandlers handlers, Clock clock) {
        this.forms = forms;
        this.handlers = handlers;
        this.clock = clock;
    }

    /**
     * The prefilled answers, then the wanted ones, then whatever the form still misses.
     *
     * @param words put into texts that must not stay empty
     */
    public Map<String, Object> complete(FormContext context, Map<String, Object> wanted, String words) {
        FormHandler handler = handlers.of(context.form());
        Map<String, Object> answers = new HashMap<>(handler.prefill(context));
        answers.putAll(wanted);
        FormSchema schema = forms.schema(context.deploymentId(), context.form(), context.locale());
        return new SampleAnswers(
                        schema, new Offered(handler, context, schema).first(answers), LocalDate.now(clock), words)
                .complete(schema.with(handler.shown(context), answers));
    }
}
