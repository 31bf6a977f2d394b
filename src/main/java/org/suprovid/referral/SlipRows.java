package org.suprovid.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the client keeps of a slip, line by line, in one language (R-REF-20). */
@Component
class SlipRows {

    private final JournalTexts texts;

    SlipRows(JournalTexts texts) {
        this.texts = texts;
    }

    /** The service as a stranger may read it; one that nobody has thought of yet is a consultation. */
    String service(Referral referral, Locale language) {
        String service = referral.service();
        String words = texts.named("journal.neutral.", service, language);
        return words.equals(service) ? texts.text("journal.neutral.OTHER", language) : words;
    }

    List<SlipPaper.Row> of(Referral referral, SlipPlace place, String worker, String phone, Locale language) {
        ReferralWords words = referral.words();
        return Stream.of(
                        row("where", place.name(referral.discreet())),
                        row("address", place.address()),
                        row("route", place.route()),
                        row("place", words.placeNote()),
                        row("hours", place.hours()),
                        row("contact", JournalTexts.listed(", ", place.person(), place.number())),
                        row("appointment", appointment(referral, language)),
                        row("bring", words.bring()),
                        row(
                                "meeting",
                                JournalTexts.listed(", ", Objects.toString(place.meetAt(), ""), words.meetingPoint())),
                        row("note", words.note()),
                        row("issuer", JournalTexts.listed(", ", worker, phone)),
                        row("valid", JournalTexts.fullDay(referral.validUntil())))
                .filter(row -> row.text() != null && !row.text().isBlank())
                .toList();
    }

    private String appointment(Referral referral, Locale language) {
        return referral.appointmentOn() == null
                ? texts.text("journal.slip.agreed", language)
                : JournalTexts.listed(
                        ", ",
                        JournalTexts.fullDay(referral.appointmentOn()),
                        referral.appointmentTime() == null
                                ? ""
                                : referral.appointmentTime().toString(),
                        weekday(referral.appointmentOn(), language));
    }

    /** Nobody should find a door closed because a date did not say that it is a Saturday. */
    private static String weekday(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE", language).format(day);
    }

    private static SlipPaper.Row row(String what, String text) {
        return new SlipPaper.Row("journal.slip." + what, text);
    }
}
