package org.suprovid.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.People;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Keyset;
import org.suprovid.platform.Slice;

/** The list of cases, page by page; each page costs the same few statements. */
@Component
@Transactional(readOnly = true)
class CaseList {

    private final CaseListMapper mapper;
    private final People people;
    private final Staircases staircases;

    CaseList(CaseListMapper mapper, People people, Staircases staircases) {
        this.mapper = mapper;
        this.people = people;
        this.staircases = staircases;
    }

    Slice<Line> page(CaseFilter filter, String after, int size, Locale reader) {
        List<CaseRow> found =
                mapper.page(filter, filter.prefix(), CurrentActor.staffId(), Keyset.parse(after), size + 1);
        Slice<CaseRow> rows = Slice.of(found, size, row -> new Keyset(row.openedAt(), row.id()).text());
        Map<Long, String> names = people.names(
                rows.rows().stream().map(CaseRow::personId).distinct().toList());
        Map<Long, List<Step>> steps =
                staircases.of(rows.rows().stream().map(CaseRow::climbing).toList(), reader);
        List<Line> lines = rows.rows().stream()
                .map(row -> new Line(row, names.get(row.personId()), steps.getOrDefault(row.id(), List.of())))
                .toList();
        return new Slice<>(lines, rows.next());
    }

    /** @param name null if none is known */
    public record Line(CaseRow row, String name, List<Step> steps) {}
}
