package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.suprovid.platform.SealedJson;
import org.suprovid.platform.Seals;

/** Puts referrals into the words of the journal (R-REF-25). */
@Component
class JournalLines {

    private final Seals seals;
    private final SealedJson sealed;
    private final JournalTexts texts;

    JournalLines(Seals seals, SealedJson sealed, JournalTexts texts) {
        this.seals = seals;
        this.sealed = sealed;
        this.texts = texts;
    }

    /** A page or a chunk: the keys of all its people are read at once. */
    List<JournalLine> of(List<JournalRow> rows, Locale reader) {
        seals.ready(rows.stream().map(JournalRow::personId).toList());
        return rows.stream().map(row -> line(row, words(row), reader)).toList();
    }

    /** Nothing of people who were erased. */
    private ReferralWords words(JournalRow row) {
        return sealed.unseal(row.personId(), row.sealed(), "referral " + row.id(), ReferralWords.class)
                .orElse(ReferralWords.NONE);
    }

    private JournalLine line(JournalRow row, ReferralWords words, Locale reader) {
        String control =
                row.controlOn() == null ? "" : texts.text("journal.control", reader, JournalTexts.day(row.controlOn()));
        return new JournalLine(
                row.id(),
                row.slip(),
                row.issuedOn(),
                JournalTexts.day(row.issuedOn()),
                row.card(),
                texts.service(row.service(), reader),
                row.partner(),
                result(row, words, reader),
                texts.joined(
                        reader, texts.named("journal.change.", row.changeCode(), reader), words.tactics(), control),
                JournalTexts.listed(" ", row.position(), row.responsible()));
    }

    /** Column 5: what came of it, by whom, and when. */
    private String result(JournalRow row, ReferralWords words, Locale reader) {
        return switch (row.state()) {
            case SERVED, RECEIVED -> received(row, words, reader);
            case NO_SHOW, NOT_SERVED, DECLINED, CANCELLED -> texts.joined(
                    reader,
                    JournalTexts.listed(
                            ": ",
                            texts.text("referral.state." + row.state(), reader),
                            texts.named("referral.reason.", row.reason(), reader)),
                    words.result());
            case OFFERED, ISSUED, ACCOMPANYING -> texts.text("journal.awaited", reader);
        };
    }

    private String received(JournalRow row, ReferralWords words, Locale reader) {
        String who = JournalTexts.listed(" ", words.servedByPosition(), words.servedBy());
        String when = JournalTexts.fullDay(row.servedOn() != null ? row.servedOn() : row.receivedOn());
        if (who.isEmpty()) {
            String what = words.result() == null ? texts.text("referral.state." + row.state(), reader) : words.result();
            return JournalTexts.listed(", ", JournalTexts.unfinished(what), when);
        }
        String by = texts.text("journal.received", reader, who);
        String goesOn = row.state() == ServiceState.RECEIVED ? texts.text("journal.goesOn", reader) : "";
        return texts.joined(reader, JournalTexts.listed(", ", by, when), words.result(), goesOn);
    }
}
