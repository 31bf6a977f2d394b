package org.suprovid.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import org.suprovid.document.Answers;

/**
 * When and how the client gets to the partner (R-REF-34), as three forms ask for it.
 *
 * @param wayReason why nobody goes along, null if somebody does
 * @param escortId staff member who goes along, null if nobody does
 */
record Journey(
        ReferralWay way,
        String wayReason,
        Long escortId,
        String meetingPoint,
        LocalTime meetingTime,
        LocalDate appointmentOn,
        LocalTime appointmentTime,
        LocalDate validUntil,
        String bring,
        String placeNote) {

    static Journey read(Answers answers) {
        return new Journey(
                ReferralWay.valueOf(answers.text("way")),
                answers.text("wayReason"),
                answers.id("escort"),
                answers.text("meetingPoint"),
                time(answers, "meetingTime"),
                answers.date("appointmentOn"),
                time(answers, "appointmentTime"),
                answers.date("validUntil"),
                answers.text("bring"),
                answers.text("placeNote"));
    }

    /** What the slip says of the way; what was said of the service before stays. */
    ReferralWords in(ReferralWords words, String note) {
        return new ReferralWords(
                bring,
                meetingPoint,
                note == null ? words.note() : note,
                words.servedBy(),
                words.servedByPosition(),
                words.result(),
                words.tactics(),
                placeNote);
    }

    private static LocalTime time(Answers answers, String key) {
        return answers.has(key) ? LocalTime.parse(answers.text(key).substring(0, 5)) : null;
    }
}
