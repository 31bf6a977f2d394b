package org.suprovid.journey;

import java.time.LocalDate;

/** Forms filled as people usually fill them; what a story is about is said by the story. */
final class Filled {

    static final String SUBJECTIVE = "Subjective – the client’s own";
    static final String PREVENTIVE = "Preventive – set by our project";

    private Filled() {}

    static FormPage request(Visit visit, String name, String reason, String domain) {
        visit.go("/requests").press("client.requests.new");
        return visit.form("Register the request")
                .choose("channel", "Visit")
                .choose("initiative", "The client")
                .write("personName", name)
                .write("reason", reason)
                .choose("requestDomain", domain)
                .choose("urgent", "No");
    }

    static FormPage meeting(FormPage form, int age, String entry) {
        return form.choose("place", "Syringe exchange point")
                .tick("servicesExplained")
                .tick("targetGroupEstablished")
                .choose("groups", "People who inject drugs")
                .write("age", String.valueOf(age))
                .choose("agrees", "Yes")
                .choose("entryStatus", entry);
    }

    static FormPage assessment(FormPage form, String goal, int readiness, String step) {
        return form.write("goal", goal)
                .choose("problemAreas", "Drugs or alcohol", "Health")
                .write("clientResources", "Підтримка близьких")
                .write("organisationResources", "Мінімальний пакет, партнери")
                .write("competenceLimits", "Не лікуємо і не судимо")
                .write("readiness", String.valueOf(readiness))
                .choose("riskSuicide", "No")
                .choose("riskOverdose", "Not discussed")
                .choose("riskHomelessness", "No")
                .choose("ladderReal", step)
                .choose("ladderExpected", "4 – diagnostics: HIV and STI tests");
    }

    static void need(FormPage row, String words, String domain, String recognised, String kind) {
        row.write("description", words)
                .choose("domain", domain)
                .choose("recognised", recognised)
                .choose("kind", kind)
                .choose("equivalent", "Rational: knowledge, skills")
                .choose("remains", "Yes");
    }

    static FormPage counselling(FormPage form, String comesAs, String argument, String way, int readiness) {
        form.choose("clientType", comesAs);
        form.row("arguments", 1)
                .write("argument", argument)
                .choose("direction", "why the client does it")
                .choose("sort", "a problem – can be solved");
        form.row("ways", 1).write("way", way).write("readiness", String.valueOf(readiness));
        return form.choose("requestClear", "Yes").write("requestWording", way);
    }

    static void ownLine(FormPage row, String measure, String need, LocalDate due) {
        row.write("measure", measure)
                .choose("needId", need)
                .choose("responsibleKind", "Case manager")
                .on("due", due)
                .choose("tool", "Conversation")
                .write("toolReason", "З цього легше почати");
    }

    static void partnersLine(FormPage row, String service, String need, String partner, LocalDate due) {
        row.choose("service", service)
                .choose("needId", need)
                .choose("partner", partner)
                .choose("way", "Referral slip")
                .choose("responsibleKind", "Case manager")
                .on("due", due)
                .choose("tool", "Referral")
                .write("toolReason", "Послугу надає партнер");
    }

    static FormPage agreement(FormPage form, int lines) {
        for (int line = 1; line <= lines; line++) {
            form.row("lines", line).choose("choice", "Agrees");
        }
        return form.choose("planAgreed", "Yes").choose("way", "Oral agreement");
    }

    /** Agreed to in everything, carried by the client alone. */
    static FormPage slip(FormPage form, LocalDate visit) {
        return form.choose("slipOutcome", "Yes: the slip is issued")
                .choose("crisis", "No")
                .choose("agreementReason", "The client chose this place")
                .choose("way", "With the slip")
                .choose("wayReason", "The client wants to go alone")
                .on("appointmentOn", visit)
                .choose("dataConsent", "Yes")
                .choose("feedbackConsent", "Yes")
                .choose("discreet", "Yes")
                .tick("checksExplained")
                .choose("choice", "Yes");
    }

    /** For somebody who came once and leaves no contact. */
    static FormPage oneTimeSlip(FormPage form, LocalDate visit) {
        return form.choose("service", "Legal advice")
                .choose("partner", "Центр правової допомоги «Опора»")
                .choose("agreementReason", "The client chose this place")
                .choose("crisis", "No")
                .choose("way", "With the slip")
                .choose("wayReason", "The client wants to go alone")
                .on("appointmentOn", visit)
                .choose("dataConsent", "Yes")
                .choose("feedbackConsent", "Yes")
                .choose("discreet", "Yes")
                .tick("checksExplained")
                .choose("choice", "Yes");
    }

    static FormPage closure(FormPage form) {
        return form.choose("closureOutcome", "Solved; the client manages without the programme")
                .choose("problemSolved", "Yes")
                .choose("independent", "Yes")
                .write("overview", "Допомогу за запитом надано")
                .choose("ladderAtEnd", "4 – diagnostics: HIV and STI tests")
                .choose("independenceDegree", "Fully")
                .choose("checksExplained", "No checks are open")
                .choose("returnInvited", "Yes");
    }
}
