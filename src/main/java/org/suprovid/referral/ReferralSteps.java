package org.suprovid.referral;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Step;
import org.suprovid.casework.Step.State;

/** A referral as a staircase: slip, visit, received, served, checks (R-REF-60). */
@Component
class ReferralSteps {

    private static final List<String> NAMES = List.of("SLIP", "VISIT", "RECEIVED", "SERVICE", "CHECKS");
    private static final int CHECKS = 4;
    private final MessageSource texts;

    ReferralSteps(MessageSource texts) {
        this.texts = texts;
    }

    List<Step> of(Referral referral, Locale reader) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = texts.getMessage("referral.step." + NAMES.get(i), null, reader);
            State state = state(referral, i);
            steps.add(new Step(NAMES.get(i), NAMES.get(i), name, state, note(referral, i, state, reader)));
        }
        return steps;
    }

    private static State state(Referral referral, int step) {
        if (step == CHECKS) {
            return checks(referral);
        }
        int reached = reached(referral);
        if (step < reached) {
            return State.DONE;
        }
        boolean over = referral.serviceState().isVoid()
                || referral.serviceState() == ServiceState.NOT_SERVED
                || referral.finishedAt() != null;
        return over ? State.SKIPPED : step == reached ? State.CURRENT : State.TO_COME;
    }

    private static State checks(Referral referral) {
        if (referral.serviceState().isVoid() || referral.monitoringState() == MonitoringState.NO_CONTACT) {
            return State.SKIPPED;
        }
        if (referral.finishedAt() != null) {
            return State.DONE;
        }
        boolean next =
                referral.serviceState() == ServiceState.SERVED || referral.serviceState() == ServiceState.NOT_SERVED;
        return next ? State.CURRENT : State.TO_COME;
    }

    /** How many steps lie behind. */
    private static int reached(Referral referral) {
        return switch (referral.serviceState()) {
            case OFFERED, DECLINED -> 0;
            case CANCELLED -> referral.isIssued() ? 1 : 0;
            case ISSUED, ACCOMPANYING, NO_SHOW -> 1;
            case RECEIVED, NOT_SERVED -> 3;
            case SERVED -> CHECKS;
        };
    }

    private String note(Referral referral, int step, State state, Locale reader) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader);
        if (step == 0 && referral.isIssued()) {
            return day.format(referral.issuedOn());
        }
        if (state == State.DONE && step == 2 && referral.receivedOn() != null) {
            return day.format(referral.receivedOn());
        }
        if (state == State.DONE && step == 3 && referral.servedOn() != null) {
            return day.format(referral.servedOn());
        }
        return state == State.SKIPPED && step != CHECKS && referral.nonReceiptReason() != null
                ? texts.getMessage(
                        "referral.reason." + referral.nonReceiptReason(), null, referral.nonReceiptReason(), reader)
                : null;
    }
}
