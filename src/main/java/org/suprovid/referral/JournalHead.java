package org.suprovid.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.security.StaffMember;

/** What stands at the head of a printed journal: whose programmes it is of, how it was narrowed, and the day it was printed. */
@Component
class JournalHead {

    private final JournalChoices choices;
    private final JournalTexts texts;

    JournalHead(JournalChoices choices, JournalTexts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    List<String> of(JournalFilter filter, StaffMember me, LocalDate today, Locale reader) {
        JournalChoices.Choices known = choices.of(me, filter.partner(), "", reader);
        String state = filter.state() == null ? null : "referral.state." + filter.state();
        return Stream.of(
                        programmes(known, filter.programme(), reader),
                        chosen("worker", known.workers(), filter.worker(), reader),
                        chosen("partner", known.partners(), filter.partner(), reader),
                        chosen("service", known.services(), filter.service(), reader),
                        line("state", state, reader),
                        filter.overdue() == null ? "" : texts.text("journal.filter.overdue", reader),
                        printed(today, reader))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<String> of(MonitoringFilter filter, StaffMember me, LocalDate today, Locale reader) {
        JournalChoices.Choices known = choices.withoutPartners(me, reader);
        return Stream.of(
                        programmes(known, filter.programme(), reader),
                        chosen("checkedBy", known.workers(), filter.worker(), reader),
                        line("check", filter.check() == null ? null : "deadline.timer." + filter.check(), reader),
                        line("result", result(filter.result()), reader),
                        printed(today, reader))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String result(String result) {
        return result == null
                ? null
                : MonitoringFilter.ATTEMPT.equals(result) ? "journal.check.ATTEMPT" : "referral.check." + result;
    }

    /** All of the reader's if none was chosen. */
    private String programmes(JournalChoices.Choices known, Long chosen, Locale reader) {
        return chosen("programme", known.programmes(), chosen, reader).isEmpty()
                ? named("programme", names(known.programmes()), reader)
                : chosen("programme", known.programmes(), chosen, reader);
    }

    private String chosen(String filter, List<Option> known, Object value, Locale reader) {
        return named(
                filter,
                names(known.stream()
                        .filter(option -> option.value().equals(String.valueOf(value)))
                        .toList()),
                reader);
    }

    private static String names(List<Option> options) {
        return String.join(", ", options.stream().map(Option::label).toList());
    }

    private String line(String filter, String key, Locale reader) {
        return key == null ? "" : named(filter, texts.named("", key, reader), reader);
    }

    private String named(String filter, String value, Locale reader) {
        return value.isEmpty() ? "" : texts.text("journal.filter." + filter, reader) + ": " + value;
    }

    private String printed(LocalDate today, Locale reader) {
        return texts.text("journal.printed", reader, JournalTexts.fullDay(today));
    }
}
