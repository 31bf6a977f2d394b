package org.suprovid.twelvestep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Enough;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Secrets;
import org.suprovid.platform.Secrets.Kind;

/** What clients think of activities: added up at once, told only where enough people stand behind a sum (R-CONF-07, Q-19). */
@Component
@Transactional
public class ActivityMarks {

    private static final int MONTHS = 3;
    private final AssessmentMapper mapper;
    private final Secrets secrets;
    private final RowAccess access;
    private final Clock clock;

    ActivityMarks(AssessmentMapper mapper, Secrets secrets, RowAccess access, Clock clock) {
        this.mapper = mapper;
        this.secrets = secrets;
        this.access = access;
        this.clock = clock;
    }

    /** The average mark of an activity, or of a condition after the case, and of how many answers. */
    public record Average(String service, int answers, BigDecimal average) {
        boolean isLater() {
            return service.startsWith(LaterSaid.PREFIX);
        }
    }

    /** Who speaks, and in which round of the case: each person counts once in a sum, each round once at all. */
    record Voice(long programmeId, long personId, long caseId, int round) {}

    /** What was said of an activity in one quarter. @param voices of whom, folded; one for each answer */
    record Sum(String service, int answers, int marks, String voices) {

        Sum and(Sum later) {
            return new Sum(service, answers + later.answers, marks + later.marks, voices + "," + later.voices);
        }

        boolean isEnough() {
            return Arrays.stream(voices.split(","))
                            .filter(voice -> !voice.isEmpty())
                            .distinct()
                            .count()
                    >= Enough.PEOPLE;
        }

        Average average() {
            return new Average(
                    service,
                    answers,
                    BigDecimal.valueOf(marks).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP));
        }
    }

    /** Adds a mark to the present quarter, whenever it was given; nothing says afterwards whose it was. */
    void add(Voice by, String service, int mark) {
        String of = by.programmeId() + " " + service;
        byte[] voice = secrets.mark(Kind.REQUEST, "voice " + by.personId() + " of " + of);
        byte[] once = secrets.mark(Kind.REQUEST, "round " + by.round() + " of case " + by.caseId() + " of " + of);
        access.asSystem(() -> {
            if (mapper.speak(by.programmeId(), service, quarter(), voice, once) > 0) {
                mapper.mark(by.programmeId(), service, quarter(), mark);
            }
        });
    }

    /**
     * Only what at least five people say whose answers came to be told together: whoever reads before and after one questionnaire, or
     * the turn of a quarter, finds no single mark between the two.
     */
    @Transactional(readOnly = true)
    public List<Average> of(long programmeId) {
        Map<String, List<Sum>> told = new TreeMap<>();
        for (Sum quarter : access.asSystem(() -> mapper.sumsBefore(programmeId, quarter()))) {
            add(told.computeIfAbsent(quarter.service(), service -> new ArrayList<>()), quarter);
        }
        return told.values().stream()
                .map(sums -> sums.stream().filter(Sum::isEnough).reduce(Sum::and))
                .flatMap(Optional::stream)
                .map(Sum::average)
                .toList();
    }

    /** Quarters that say too little by themselves wait for the next ones. */
    private static void add(List<Sum> sums, Sum quarter) {
        int last = sums.size() - 1;
        if (last < 0 || sums.get(last).isEnough()) {
            sums.add(quarter);
        } else {
            sums.set(last, sums.get(last).and(quarter));
        }
    }

    /** First day of the present one. */
    private LocalDate quarter() {
        LocalDate today = LocalDate.now(clock);
        return today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS);
    }
}
