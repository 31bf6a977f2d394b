package org.suprovid.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;

/** The sheet of services to people outside the programme, day by day (R-DOC-03). */
@Component
public class OneTimeSheet {

    private final OneTimeMapper sheet;
    private final PersonMarks marks;
    private final People people;

    OneTimeSheet(OneTimeMapper sheet, PersonMarks marks, People people) {
        this.sheet = sheet;
        this.marks = marks;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<OneTimeService> onDay(LocalDate day) {
        return sheet.onDay(day).stream().map(OneTimeRow::unfolded).toList();
    }

    @Transactional(readOnly = true)
    public List<OneTimeService> ofPerson(long personId) {
        return sheet.ofPerson(personId).stream().map(OneTimeRow::unfolded).toList();
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> dayBefore(LocalDate day) {
        return sheet.dayBefore(day);
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> dayAfter(LocalDate day) {
        return sheet.dayAfter(day);
    }

    /** The person known here by a code; somebody new if nobody is (Q-27: coded is enough for one-time services). */
    @Transactional
    long personByCode(String code, long programmeId) {
        return marks.code(code).stream()
                .flatMap(mark -> sheet.personsWith(mark, programmeId).stream())
                .findFirst()
                .orElseGet(people::create);
    }

    /** Writes a row; quantities of the same means are added up. */
    @Transactional
    void record(OneTimeRow row, Map<String, Integer> means) {
        sheet.insert(row, CurrentActor.staffId());
        new TreeMap<>(means).forEach((item, quantity) -> sheet.addMeans(row.id(), item, quantity));
    }

    long nextId() {
        return sheet.nextId();
    }
}
