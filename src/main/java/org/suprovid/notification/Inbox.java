package org.suprovid.notification;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Slice;

/** What one person was told, as that person reads it. */
@Component
@Transactional
class Inbox {

    private static final int PAGE = 25;
    private final NotificationMapper mapper;
    private final Wording wording;
    private final Clock clock;

    Inbox(NotificationMapper mapper, Wording wording, Clock clock) {
        this.mapper = mapper;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int unread(long reader) {
        return mapper.unread(reader);
    }

    /** New ones first. @param after cursor of the page before, or null */
    @Transactional(readOnly = true)
    public Slice<Notice> page(long reader, String after, Locale locale) {
        Slice<Notification> page = Slice.of(mapper.page(reader, Cursor.parse(after), PAGE + 1), PAGE, Cursor::of);
        return new Slice<>(wording.notices(page.rows(), locale), page.next());
    }

    /** Marks one as read; the page where something can be done about it, empty if there is no such notification. */
    public Optional<String> open(long reader, long id) {
        read(reader, id);
        return mapper.byId(reader, id).map(Notification::link);
    }

    public void read(long reader, long id) {
        mapper.read(reader, id, clock.instant());
    }

    public void readAll(long reader) {
        mapper.readAll(reader, clock.instant());
    }
}
