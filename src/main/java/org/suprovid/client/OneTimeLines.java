package org.suprovid.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheet of one-time services with names and words, as far as the reader may see them. */
@Component
class OneTimeLines {

    private final OneTimeSheet sheet;
    private final People people;
    private final StaffNames staff;
    private final MessageSource texts;

    OneTimeLines(OneTimeSheet sheet, People people, StaffNames staff, MessageSource texts) {
        this.sheet = sheet;
        this.people = people;
        this.staff = staff;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public List<OneTimeLine> onDay(LocalDate day, Locale reader) {
        return named(sheet.onDay(day), reader);
    }

    @Transactional(readOnly = true)
    public List<OneTimeLine> ofPerson(long personId, Locale reader) {
        return named(sheet.ofPerson(personId), reader);
    }

    private List<OneTimeLine> named(List<OneTimeService> rows, Locale reader) {
        Map<Long, String> names =
                people.names(rows.stream().map(OneTimeService::personId).toList());
        Map<Long, String> workers =
                staff.of(rows.stream().map(OneTimeService::workerId).toList());
        return rows.stream()
                .map(row -> new OneTimeLine(
                        row,
                        names.getOrDefault(row.personId(), ""),
                        workers.getOrDefault(row.workerId(), ""),
                        words(row.services(), reader)))
                .toList();
    }

    private List<String> words(List<String> services, Locale reader) {
        return services.stream()
                .map(code -> texts.getMessage("plan.service." + code, null, code, reader))
                .toList();
    }
}
