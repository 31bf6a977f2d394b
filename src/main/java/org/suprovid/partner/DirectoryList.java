package org.suprovid.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Slice;

/** The directory page by page, each row with its people, agreement and answers; every page costs the same few statements. */
@Component
@Transactional(readOnly = true)
class DirectoryList {

    private final Directory directory;
    private final PartnerContacts contacts;
    private final Agreements agreements;
    private final List<PartnerAnswers> answers;
    private final PartnerTimers timers;
    private final Clock clock;

    DirectoryList(
            Directory directory,
            PartnerContacts contacts,
            Agreements agreements,
            List<PartnerAnswers> answers,
            PartnerTimers timers,
            Clock clock) {
        this.directory = directory;
        this.contacts = contacts;
        this.agreements = agreements;
        this.answers = answers;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * One partner in the list.
     *
     * @param standing null if there is no agreement
     * @param answers null if nobody was sent there lately
     * @param verifyAgain whether the entry is older than the donors allow (T-34)
     */
    record Line(
            DirectoryEntry entry,
            List<PartnerContact> contacts,
            AgreementStanding standing,
            AnswerRecord answers,
            boolean verifyAgain) {}

    Slice<Line> page(DirectoryQuery query, int size) {
        LocalDate since = timers.verifiedSince();
        Slice<DirectoryEntry> page = directory.page(query.filter(LocalDate.now(clock), since), size);
        return new Slice<>(lines(page.rows(), since), page.next());
    }

    Line line(DirectoryEntry entry) {
        return lines(List.of(entry), timers.verifiedSince()).get(0);
    }

    private List<Line> lines(List<DirectoryEntry> entries, LocalDate since) {
        List<Long> ids = entries.stream().map(DirectoryEntry::id).toList();
        Map<Long, List<PartnerContact>> people = contacts.ofAll(ids);
        Map<Long, AgreementStanding> standing = agreements.standing(ids);
        Map<Long, AnswerRecord> answered = answered(ids);
        return entries.stream()
                .map(entry -> new Line(
                        entry,
                        people.getOrDefault(entry.id(), List.of()),
                        standing.get(entry.id()),
                        answered.get(entry.id()),
                        entry.verifiedOn() == null || entry.verifiedOn().isBefore(since)))
                .toList();
    }

    /** Over the last twelve months. */
    private Map<Long, AnswerRecord> answered(Collection<Long> ids) {
        Map<Long, AnswerRecord> all = new HashMap<>();
        LocalDate since = LocalDate.now(clock).minusYears(1);
        answers.forEach(source -> all.putAll(source.of(ids, since)));
        return all;
    }
}
