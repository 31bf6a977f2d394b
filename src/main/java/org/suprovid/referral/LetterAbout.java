package org.suprovid.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What a letter is about: the referral, and which fact of it; the same fact is told once, another one again. */
final class LetterAbout {

    private static final String REFERRAL = "referral/";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HHmm");
    private static final String DAY = "-DAY";
    private static final String HOURS = "-HOURS";
    private static final String AGAIN = "-AGAIN";

    private LetterAbout() {}

    static String referral(long id) {
        return REFERRAL + id;
    }

    /** Of which referral, 0 for what is about something else. */
    static long referral(String about) {
        return about.startsWith(REFERRAL)
                ? Long.parseLong(about.substring(REFERRAL.length()).split("[-/]", 2)[0])
                : 0;
    }

    /** The slip, and each new date with the same partner. */
    static String slip(Referral referral) {
        return referral(referral.id()) + "-" + referral.attempt();
    }

    /** The day by which the partner should have answered, and whether they were asked before. */
    static String question(Referral referral, LocalDate due, boolean again) {
        return referral(referral.id()) + "-" + due + (again ? AGAIN : "");
    }

    static boolean isAskedAgain(String about) {
        return about.endsWith(AGAIN);
    }

    /** Which letter it is about. */
    static String letter(String about) {
        String fact = about.substring(about.indexOf('-') + 1);
        if (fact.endsWith(DAY.substring(1)) || fact.endsWith(HOURS.substring(1))) {
            return LetterDesk.APPOINTMENT;
        }
        if (fact.matches("\\d+")) {
            return LetterDesk.SLIP;
        }
        return fact.matches("\\d{4}-\\d{2}-\\d{2}(-AGAIN)?") ? LetterDesk.ASKED : LetterDesk.RESULT;
    }

    /** How it stands, for good or with a visit ahead. */
    static String result(Referral referral) {
        String attempt = referral(referral.id()) + "-" + referral.attempt() + "-" + referral.serviceState();
        if (referral.finishedAt() != null) {
            return attempt + "-" + referral.classification();
        }
        return referral.nextVisitOn() == null ? attempt : attempt + "-" + referral.nextVisitOn();
    }

    /** The appointment, the day before or some hours before. */
    static String appointment(Referral referral, boolean soon) {
        String hour = referral.visitTime() == null ? "" : "-" + HOUR.format(referral.visitTime());
        return referral(referral.id()) + "-" + referral.visitOn() + hour + (soon ? HOURS : DAY);
    }
}
