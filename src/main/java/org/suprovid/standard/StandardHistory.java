package org.suprovid.standard;

import java.time.Clock;
import java.util.List;
import java.util.Set;
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

    /** Ids of the staff who have written any of this version, or proposed it: others have to approve it. */
    @Transactional(readOnly = true)
    public Set<Long> authors(StandardVersion version) {
        return mapper.by(version, HistoryEvent.writing());
    }

    /** Whether somebody is among them. */
    @Transactional(readOnly = true)
    public boolean isAuthor(StandardVersion version, long staffId) {
        return authors(version).contains(staffId);
    }

    @Transactional(readOnly = true)
    List<VersionLine> versions(String standard) {
        return mapper.versions(standard);
    }
}
