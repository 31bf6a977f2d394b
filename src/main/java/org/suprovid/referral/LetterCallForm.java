package org.suprovid.referral;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.Fact;
import org.suprovid.document.FormContext;

/** The form {@code letter-call}: somebody has called, since a letter did not leave (R-NTF-01 to R-NTF-05). */
@Component
class LetterCallForm extends SlipForm {

    private final LetterCalls calls;
    private final LetterNumbers numbers;
    private final ReferralEvents events;

    LetterCallForm(TaskAnswers tasks, LetterCalls calls, LetterNumbers numbers, ReferralEvents events) {
        super("letter-call", tasks);
        this.calls = calls;
        this.numbers = numbers;
        this.events = events;
    }

    @Override
    public List<Fact> facts(FormContext context) {
        return calls.about(context.taskId())
                .map(about -> numbers.of(tasks.referral(context), about, context.locale()))
                .orElse(List.of());
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("calledOn", tasks.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        tasks.happened(answers, "calledOn", errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        events.record(tasks.hold(context), "CALL_" + answers.text("callOutcome"), null, document.id());
        calls.called(context.taskId());
    }
}
