package org.suprovid.powermap;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Timeline;
import org.suprovid.platform.Problem;

/** Lets somebody draw on the map of an open case; the map of a closed one stays as it was. */
@Component
@Transactional
class MapDesk {

    private static final CaseEvent DRAWN = CaseEvent.of("powermap.DRAWN");
    private final Cases cases;
    private final MapEditing editing;
    private final AgreementWish wish;
    private final Timeline timeline;

    MapDesk(Cases cases, MapEditing editing, AgreementWish wish, Timeline timeline) {
        this.cases = cases;
        this.editing = editing;
        this.wish = wish;
        this.timeline = timeline;
    }

    /** @throws Problem.Conflict if the case is closed */
    void on(String number, BiConsumer<MapEditing, CaseFile> change) {
        CaseFile file = open(number);
        change.accept(editing, file);
        timeline.recordOfToday(file.id(), DRAWN);
    }

    void ask(String number, long node) {
        wish.ask(open(number), node);
    }

    private CaseFile open(String number) {
        CaseFile file = cases.get(number);
        if (!file.isOpen()) {
            throw new Problem.Conflict("powermap.problem.closed");
        }
        return file;
    }
}
