package org.suprovid.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseAudience;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.deadline.Deadline;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Supervisors;

/** Tells both sides how a transfer stands, by numbers and dates alone (R-NTF-11, T-21). */
@Component
class TransferNews {

    private final Cases cases;
    private final CaseAudience audience;
    private final Supervisors supervisors;
    private final Notifications notifications;
    private final RowAccess access;
    private final Clock clock;

    TransferNews(
            Cases cases,
            CaseAudience audience,
            Supervisors supervisors,
            Notifications notifications,
            RowAccess access,
            Clock clock) {
        this.cases = cases;
        this.audience = audience;
        this.supervisors = supervisors;
        this.notifications = notifications;
        this.access = access;
        this.clock = clock;
    }

    /** The package is there to be read; nobody of the other side has heard of it before. */
    void arrived(Transfer transfer) {
        tell(transfer, Kind.TRANSFER_ARRIVED, receivers(transfer), TransferPaths.arrived(transfer), null);
    }

    void asked(Transfer transfer) {
        tell(transfer, Kind.TRANSFER_ASKED, senders(transfer), sent(transfer), null);
    }

    /** The client is the receiver's: known to both supervisors. */
    void received(Transfer transfer) {
        settled(transfer);
        tell(transfer, Kind.TRANSFER_RECEIVED, senders(transfer), sent(transfer), null);
        tell(transfer, Kind.TRANSFER_RECEIVED, onlyReceivers(transfer), TransferPaths.arrived(transfer), null);
    }

    /** It came to nothing; the other side hears of it if it has heard of the transfer. */
    void ended(Transfer transfer) {
        settled(transfer);
        Word how = Word.key("transfer.state." + transfer.state());
        tell(transfer, Kind.TRANSFER_ENDED, senders(transfer), sent(transfer), null, how);
        if (transfer.sentAt() != null) {
            tell(transfer, Kind.TRANSFER_ENDED, onlyReceivers(transfer), TransferPaths.INBOX, null, how);
        }
    }

    /** The day is near: known to both supervisors. */
    void near(Transfer transfer, Deadline promised) {
        late(transfer, promised, Kind.TRANSFER_NEAR, supervisors(transfer));
    }

    /** The day has gone by: the sending side hears of it as of every delay, the receiving side here. */
    void late(Transfer transfer, Deadline promised) {
        late(transfer, promised, Kind.TRANSFER_LATE, Set.of());
    }

    private void late(Transfer transfer, Deadline promised, Kind kind, Collection<Long> ours) {
        LocalDate due = LocalDate.ofInstant(promised.dueAt(), clock.getZone());
        tell(transfer, kind, ours, sent(transfer), due, Word.day(due));
        tell(transfer, kind, receivers(transfer), TransferPaths.INBOX, due, Word.day(due));
    }

    private void settled(Transfer transfer) {
        notifications.withdraw(about(transfer));
    }

    private void tell(Transfer transfer, Kind kind, Collection<Long> people, String link, LocalDate day, Word... more) {
        Word number = Word.number(file(transfer).number());
        List<Word> words = new ArrayList<>(List.of(number));
        words.addAll(List.of(more));
        Set<Long> others = new LinkedHashSet<>(people);
        others.remove(CurrentActor.staffId());
        others.remove(transfer.receivedBy()); // did it
        String once = kind + ":" + about(transfer) + ":" + (day == null ? clock.instant() : day);
        notifications.tell(new News(kind, once, about(transfer), words, day, link, false), others);
    }

    private Set<Long> senders(Transfer transfer) {
        Set<Long> people = new LinkedHashSet<>(audience.workers(file(transfer)));
        people.addAll(supervisors(transfer));
        return people;
    }

    private Collection<Long> supervisors(Transfer transfer) {
        return audience.supervisors(file(transfer));
    }

    /** Who takes over and who answers for the programme there; another organisation reads no notes of ours. */
    private Set<Long> receivers(Transfer transfer) {
        Set<Long> people = new LinkedHashSet<>();
        if (transfer.isInside()) {
            people.add(transfer.managerId());
            people.addAll(supervisors.of(transfer.programmeId()));
        }
        return people;
    }

    /** Where a programme has no supervisor, those of others answer for it: the same may hear as a sender. */
    private Set<Long> onlyReceivers(Transfer transfer) {
        Set<Long> people = receivers(transfer);
        people.removeAll(senders(transfer));
        return people;
    }

    private String sent(Transfer transfer) {
        return TransferPaths.of(file(transfer).number(), transfer.number());
    }

    private CaseFile file(Transfer transfer) {
        return access.asSystem(() -> cases.get(transfer.caseId()));
    }

    private static String about(Transfer transfer) {
        return "transfer/" + transfer.id();
    }
}
