package org.suprovid.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.suprovid.activity.ActivityStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;
import org.suprovid.twelvestep.TwelveStory;

/**
 * A year of a whole home in virtual time: everybody is taken in, planned for, comes to an activity each month, is reassessed
 * twice; every timer fires at its moment. {@code -Dbench.residents} says how many live there, 1 000 if nothing does.
 */
@TestComponent
class YearOfAHome {

    private static final int RESIDENTS = Integer.getInteger("bench.residents", 1_000);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int HALF_A_YEAR = 180;
    private static final int MONTH = 30;
    private static final double MEGABYTE = 1_048_576;
    private final Walks walks;
    private final TwelveStory story;
    private final ActivityStory activities;
    private final DataSource dataSource;
    private final JdbcTemplate sql;
    private final List<CaseWalk> home = new ArrayList<>();

    YearOfAHome(Walks walks, TwelveStory story, ActivityStory activities, DataSource dataSource, JdbcTemplate sql) {
        this.walks = walks;
        this.story = story;
        this.activities = activities;
        this.dataSource = dataSource;
        this.sql = sql;
    }

    void measure(Report report) throws Exception {
        report.title("A year of a home of " + RESIDENTS + " residents in virtual time");
        report.columns("what", "s", "residents a second", "processor time a resident, ms", "heap, MB", "database, MB");
        walks.itIs(FIRST.toString());
        try {
            Took all = step(report, "taken in, assessed, planned for", this::takeIn);
            all = plus(all, step(report, "six months, an activity each", () -> months(1)));
            all = plus(all, step(report, "first reassessment and new plan", this::reassess));
            all = plus(all, step(report, "six more months", () -> months(7)));
            all = plus(all, step(report, "second reassessment and new plan", this::reassess));
            row(report, "**the year**", all);
        } finally {
            walks.backToTheSystemsTime();
        }
    }

    private void takeIn() {
        home.add(story.served(TwelveStory.ELDERLY));
        while (home.size() < RESIDENTS) {
            home.add(story.neighbour(home.get(0)));
        }
    }

    /** Six months beginning with this one; the last ends with the day of the reassessment. */
    private void months(int first) {
        for (int month = first; month < first + HALF_A_YEAR / MONTH; month++) {
            LocalDate day = FIRST.plusDays((long) MONTH * month);
            long evening =
                    activities.planned(home.get(0).manager, "EXT_LEISURE", "Вечір " + month, day.minusDays(MONTH / 2));
            walks.untilItIs(day.minusDays(MONTH / 2).toString());
            activities.attended(
                    home.get(0).manager, evening, day.minusDays(MONTH / 2).toString(), home.toArray(CaseWalk[]::new));
            activities.done(home.get(0).manager, evening);
            activities.judged(home.get(0).manager, evening);
            walks.untilItIs(day.toString());
        }
    }

    private void reassess() {
        for (CaseWalk resident : home) {
            resident.finish("UserTask_TypeInQuestionnaire", Map.of("filledIn", "NO"))
                    .finish("UserTask_Reassess")
                    .finish("UserTask_ReviewPlan");
        }
    }

    private Took step(Report report, String what, Runnable work) throws Exception {
        Took took = Took.by(dataSource, work);
        row(report, what, took);
        return took;
    }

    private void row(Report report, String what, Took took) {
        System.gc();
        Runtime java = Runtime.getRuntime();
        Long database = sql.queryForObject("SELECT pg_database_size(current_database())", Long.class);
        report.row(
                what,
                String.format("%.1f", took.clock()),
                String.format("%.2f", RESIDENTS / took.clock()),
                String.format("%.0f", took.processor() * 1_000 / RESIDENTS),
                String.format("%.0f", (java.totalMemory() - java.freeMemory()) / MEGABYTE),
                String.format("%.0f", database / MEGABYTE));
    }

    private static Took plus(Took one, Took other) {
        return new Took(one.clock() + other.clock(), one.processor() + other.processor());
    }
}
