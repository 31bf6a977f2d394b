package org.suprovid.standard;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;

/** Who changed what about a standard, and when: added to and never changed. */
@Service
public class StandardHistory {

    private final HistoryMapper mapper;
    private final Clock clock;

    StandardHistory(HistoryMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Notes what the one who acts has just done, in the transaction in which it was done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(HistoryNote note) {
        mapper.insert(clock.instant(), CurrentActor.staffId(), note);
    }

    /** The newest first, those before an entry's id. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(String standard, long before, int most) {
        return mapper.of(standard, before, most);
    }

    /** Whether somebody has written any of this version, or proposed it: then another one has to approve it. */
    @Transactional(readOnly = true)
    public boolean isAuthor(StandardVersion version, long staffId) {
        return mapper.isBy(version, staffId, HistoryEvent.writing());
    }

    @Transactional(readOnly = true)
    List<VersionLine> versions(String standard) {
        return mapper.versions(standard);
    }
}
