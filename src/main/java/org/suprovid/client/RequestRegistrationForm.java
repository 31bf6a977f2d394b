package org.suprovid.client;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowScope;

/** Owns the form {@code request-registration}: a row of the register (R-DOC-01). */
@Component
class RequestRegistrationForm implements FormHandler {

    private final Requests requests;
    private final RequestIntake intake;
    private final LedClients led;
    private final Choices choices;
    private final Today today;

    RequestRegistrationForm(Requests requests, RequestIntake intake, LedClients led, Choices choices, Today today) {
        this.requests = requests;
        this.intake = intake;
        this.led = led;
        this.choices = choices;
        this.today = today;
    }

    @Override
    public String form() {
        return "request-registration";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Request request = requests.get(context.requestId());
        return new Prefilled()
                .with("receivedOn", today.date().toString())
                .choice("takenBy", request.takenBy())
                .map();
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        long programme = requests.get(context.requestId()).programmeId();
        return Map.of("staff", choices.staff(programme), "colleagues", choices.staffOfAll(programme));
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return choices.partners(context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        today.notAhead(answers, errors, List.of("receivedOn"));
        today.notLongAgo(answers, errors, "receivedOn");
        today.notBefore(answers, errors, "followUpOn", answers.date("receivedOn"));
        if (answers.has("passedToStaff") && answers.text("passedToStaff").equals(answers.text("takenBy"))) {
            errors.add("passedToStaff", "client.error.passedToTaker");
        }
        if (losesSight(answers)) {
            errors.add("takenBy", "client.error.takenByOther");
        }
        led.check(answers, isElsewhere(context, answers), errors);
    }

    private boolean isElsewhere(FormContext context, Answers answers) {
        long programme = requests.get(context.requestId()).programmeId();
        String worker = answers.text("passedToStaff");
        return answers.has("passedToStaff")
                && choices.staff(programme).stream()
                        .noneMatch(member -> member.value().equals(worker));
    }

    /** Somebody who sees only what is their own would write a row they cannot see. */
    private static boolean losesSight(Answers answers) {
        String self = String.valueOf(CurrentActor.staffId());
        return CurrentActor.get().scope() == RowScope.OWN
                && answers.has("takenBy")
                && !self.equals(answers.text("takenBy"))
                && !self.equals(answers.text("passedToStaff"));
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        intake.register(requests.get(context.requestId()), answers);
    }
}
