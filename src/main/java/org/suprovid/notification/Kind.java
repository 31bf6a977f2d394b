package org.suprovid.notification;

/** What is told; the sentence is {@code notification.kind.<name>}, the mark before it {@code notification.mark.<signal>}. */
public enum Kind {
    /** A date is near: {0} case number, {1} name of the deadline, {2} day. */
    DEADLINE_NEAR(Signal.SOON),
    /** A date has gone by: as DEADLINE_NEAR. */
    DEADLINE_OVERDUE(Signal.OVERDUE),
    /** Somebody else's date and its grace have gone by, and the standard wants more people to know: as DEADLINE_NEAR. */
    DEADLINE_ESCALATED(Signal.OVERDUE),
    /** A date has gone by since a change of a standard moved it: and {3} standard and version, {4} who approved it. */
    DEADLINE_OVERDUE_BY_CHANGE(Signal.OVERDUE),
    /** The same, and more people are to know: as DEADLINE_OVERDUE_BY_CHANGE. */
    DEADLINE_ESCALATED_BY_CHANGE(Signal.OVERDUE),
    /** A change under an extended date was taken back, and it stays: {0} to {2} as DEADLINE_NEAR, {3} standard and version. */
    DEADLINE_STAYS(Signal.INFO),
    /** A date of a referral without a case is near: {0} slip number, {1} name of the deadline, {2} day. */
    REFERRAL_NEAR(Signal.SOON),
    /** It and its grace have gone by: as REFERRAL_NEAR. */
    REFERRAL_OVERDUE(Signal.OVERDUE),
    /** More people are to know of it: as REFERRAL_NEAR. */
    REFERRAL_ESCALATED(Signal.OVERDUE),
    /** A task waits for anybody in the reader's role: {0} case number, {1} its name. */
    TASK_WAITS(Signal.INFO),
    /** The reader's work came back: {0} case number, {1} name of the task to be done again. */
    SENT_BACK(Signal.NEEDED),
    /** A new case is the reader's: {0} its number. */
    CASE_ASSIGNED(Signal.INFO),
    /** A case passes to the reader: {0} its number, {1} who led it, {2} how many open tasks come with it. */
    CASE_HANDED_OVER(Signal.INFO),
    /** Whoever leads a case now has taken it over: {0} its number, {1} who. */
    CASE_TAKEN_OVER(Signal.INFO),
    /** The reader stands in: {0} case number, {1} for whom. */
    CASE_STOOD_IN(Signal.INFO),
    /** The reader is to go on with what somebody else registered: {0} number of the request, {1} who. */
    REQUEST_PASSED_ON(Signal.NEEDED),
    /** Somebody goes on with what the reader has registered: {0} number of the request, {1} who, {2} case number. */
    REQUEST_TAKEN_UP(Signal.INFO),
    /** A client of the reader's turned to somebody else of us: {0} number of the request, {1} of the card (R-CARD-07). */
    CLIENT_TURNED_TO_US(Signal.NEEDED),
    /** The same, and somebody is in danger: as CLIENT_TURNED_TO_US. */
    CLIENT_IN_DANGER(Signal.CRISIS),
    /** The same, told to who answers for the programme: and {2} who leads the client. */
    CLIENT_IN_DANGER_TOLD(Signal.CRISIS),
    /** A version of a standard waits for the reader's decision: {0} standard and version, {1} who proposes it. */
    CHANGE_PROPOSED(Signal.NEEDED),
    /** What the reader proposed is approved: as CHANGE_PROPOSED, {1} who did it. */
    CHANGE_APPROVED(Signal.INFO),
    /** It is rejected; the reason stands on its page: as CHANGE_APPROVED. */
    CHANGE_REJECTED(Signal.NEEDED),
    /** It is applied to all that follow it: {0} standard and version. */
    CHANGE_APPLIED(Signal.INFO),
    /** Somebody takes it back: as CHANGE_APPROVED. */
    CHANGE_TAKEN_BACK(Signal.NEEDED),
    /** An agreement comes to its end: {0} the partner, {1} its last day. */
    AGREEMENT_ENDS(Signal.SOON),
    /** An agreement is over: as AGREEMENT_ENDS. */
    AGREEMENT_ENDED(Signal.OVERDUE),
    /** A worker misses an agreement: {0} the partner, {1} number of the case. */
    AGREEMENT_WANTED(Signal.INFO),
    /** Somebody said what came of a visit: {0} number of the slip, {1} how the service stands now (R-NTF-04). */
    REFERRAL_ANSWERED(Signal.INFO),
    /** A partner has sent a client on whose monitoring is over: {0} number of the slip (R-REF-65). */
    REFERRAL_SENT_FURTHER(Signal.SOON),
    /** A partner refuses again and again: {0} number of the last slip, {1} the partner, {2} how often (R-REF-74). */
    PARTNER_REFUSES(Signal.NEEDED),
    /** A client stays away again and again: {0} number of the last slip, {1} how often (R-REF-74). */
    CLIENT_STAYS_AWAY(Signal.NEEDED),
    /** A partner's answer found no referral by itself: {0} number of the slip as it was given. */
    ANSWER_PARKED(Signal.NEEDED),
    /** The reader is asked to go along: {0} slip number, {1} day, {2} time (R-REF-31). */
    ESCORT_ASKED(Signal.INFO),
    /** Somebody else has gone along and written it down: {0} slip number, {1} who. */
    ESCORT_WRITTEN(Signal.INFO),
    /** A client is expected at a partner's: {0} slip number, {1} day, {2} time (R-NTF-01). */
    APPOINTMENT_NEAR(Signal.SOON),
    /** A check of a referral is due: {0} slip number, {1} which one, {2} the way the client agreed to (R-NTF-06). */
    CHECK_DUE(Signal.SOON),
    /** A letter does not reach a partner, who is to be called instead: {0} slip number, {1} which letter. */
    PARTNER_NOT_REACHED(Signal.NEEDED),
    /** A partner is to be asked what came of a visit, and the link was revoked: {0} slip number. */
    PARTNER_WITHOUT_LINK(Signal.NEEDED),
    /** A client cannot be reminded safely and is to be called instead: {0} slip number, {1} day, {2} time. */
    CLIENT_NOT_REACHED(Signal.NEEDED),
    /** A client is in a crisis: {0} case number, {1} what kind of place (R-NTF-12). */
    CRISIS_REPORTED(Signal.CRISIS),
    /** Somebody has seen to a crisis: {0} case number, {1} who. */
    CRISIS_ANSWERED(Signal.INFO),
    /** A client has filled in the questionnaire by link: {0} case number (R-CONF-07). */
    QUESTIONNAIRE_CAME(Signal.NEEDED),
    /** The reader takes part in a conference: {0} case number, {1} day, {2} time (R-NTF-13). */
    CONFERENCE_CALLED(Signal.INFO),
    /** It does not take place: {0} case number, {1} the day it was called for. */
    CONFERENCE_OFF(Signal.INFO),
    /** A conference has decided something for the reader to do: {0} case number, {1} by when. */
    CONFERENCE_DECIDED(Signal.INFO),
    /** A conference or a crisis has shown that something is to change before its date: {0} case number, {1} what (R-12S-10a). */
    CHANGE_WANTED(Signal.NEEDED),
    /** A member of the team asks for a conference: {0} case number, {1} who. */
    CONFERENCE_WANTED(Signal.NEEDED),
    /** The day of a step towards an event has come: {0} the step, {1} day (T-24). */
    ACTIVITY_NEAR(Signal.SOON),
    /** It has gone by: as ACTIVITY_NEAR. */
    ACTIVITY_LATE(Signal.OVERDUE),
    /** A client is passed on to the reader or the reader's programme: {0} number of the case that is left. */
    TRANSFER_ARRIVED(Signal.NEEDED),
    /** The receiver wants to know something first: {0} case number. */
    TRANSFER_ASKED(Signal.NEEDED),
    /** The client is the receiver's: {0} number of the case that is left. */
    TRANSFER_RECEIVED(Signal.INFO),
    /** A transfer came to nothing: {0} case number, {1} how it stands. */
    TRANSFER_ENDED(Signal.INFO),
    /** The day by which a transfer is to be complete is near: {0} case number, {1} day (R-NTF-11). */
    TRANSFER_NEAR(Signal.SOON),
    /** That day has gone by: as TRANSFER_NEAR. */
    TRANSFER_LATE(Signal.OVERDUE),
    /** Somebody new may sign in: {0} who has added them, {1} whom. */
    ACCESS_ADDED(Signal.INFO),
    /** Somebody's roles, programmes or lock were changed: {0} who did it, {1} whose. */
    ACCESS_RIGHTS(Signal.INFO),
    /** Somebody else made a password for a colleague and knows it: {0} who, {1} for whom. */
    ACCESS_PASSWORD(Signal.NEEDED);

    private final Signal signal;

    Kind(Signal signal) {
        this.signal = signal;
    }

    public Signal signal() {
        return signal;
    }

    /** How it is marked, in shape, word and colour. */
    public enum Signal {
        /** Somebody is in danger. */
        CRISIS("overdue"),
        /** No date has passed: something does not go on without the reader. */
        NEEDED("soon"),
        SOON("soon"),
        OVERDUE("overdue"),
        INFO("info");

        private final String css;

        Signal(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }
}
