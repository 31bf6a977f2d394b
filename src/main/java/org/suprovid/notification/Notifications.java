package org.suprovid.notification;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/** Where every module says what people are to know: in the transaction of the fact, so that neither is there alone. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Notifications {

    private final NotificationMapper mapper;
    private final Outbox outbox;
    private final MailChannel mail;
    private final HowTold howTold;
    private final RowAccess access;
    private final Clock clock;

    Notifications(
            NotificationMapper mapper,
            Outbox outbox,
            MailChannel mail,
            HowTold howTold,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.outbox = outbox;
        this.mail = mail;
        this.howTold = howTold;
        this.access = access;
        this.clock = clock;
    }

    /** Tells people, each of them once however often it is said. */
    public void tell(News news, Collection<Long> staffIds) {
        access.asSystem(() -> {
            List<ToldNow> told = mapper.insert(
                    staffIds.stream().distinct().sorted().map(String::valueOf).collect(joining(",")),
                    news,
                    new Words(news.words()),
                    clock.instant());
            if (news.urgent() && mail.isReady()) {
                Set<Long> mailed =
                        howTold.atOnce(told.stream().map(ToldNow::staffId).toList());
                told.stream().filter(it -> mailed.contains(it.staffId())).forEach(this::mailed);
            }
        });
    }

    private void mailed(ToldNow told) {
        outbox.post(
                MailChannel.CODE,
                StaffAddressees.KIND + "/" + told.staffId(),
                NewsWriter.LETTER,
                NewsWriter.about(told.id()));
    }

    /** Something has been settled: whatever was said about it, or about what lies below its path, matters to nobody. */
    public void withdraw(String about) {
        access.asSystem(() -> mapper.withdraw(about, null, clock.instant()));
    }

    /** The same, except for what goes on. @param spared parts of paths that may stand right below this one */
    public void withdrawAllBut(String about, Set<String> spared) {
        access.asSystem(() -> mapper.withdrawAllBut(about, String.join(",", spared), clock.instant()));
    }

    /** Dates have moved: what was said of another day than the one they fall on now matters to nobody. */
    public void withdrawOtherDays(Map<String, LocalDate> days) {
        if (!days.isEmpty()) {
            access.asSystem(() -> mapper.withdrawOtherDays(
                    String.join(",", days.keySet()),
                    days.values().stream().map(LocalDate::toString).collect(joining(",")),
                    clock.instant()));
        }
    }

    /** One thing that was said about each of these is not true any more; what else was said of them is. */
    public void withdraw(Collection<String> abouts, Kind kind) {
        if (!abouts.isEmpty()) {
            access.asSystem(() -> mapper.withdrawKind(String.join(",", abouts), kind, clock.instant()));
        }
    }

    /** Something is no longer the business of one person. */
    public void withdraw(String about, long staffId) {
        access.asSystem(() -> mapper.withdraw(about, staffId, clock.instant()));
    }
}
