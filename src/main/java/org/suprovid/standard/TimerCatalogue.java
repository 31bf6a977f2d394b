package org.suprovid.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every deadline there is, in the order in which it is shown: {@code standards/catalogue/timers.yaml}. */
public final class TimerCatalogue {

    private static final TimerCatalogue SHIPPED = new TimerCatalogue();
    private final Map<String, CatalogueTimer> timers = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    private TimerCatalogue() {
        for (Group group : StandardYaml.resource("catalogue/timers.yaml", Group[].class)) {
            titles.put(group.group(), group.title());
            group.timers().forEach(entry -> timers.put(entry.code(), entry.in(group.group())));
        }
    }

    public static TimerCatalogue shipped() {
        return SHIPPED;
    }

    public Optional<CatalogueTimer> find(String code) {
        return Optional.ofNullable(timers.get(code));
    }

    /** All of them, in order. */
    public List<CatalogueTimer> all() {
        return List.copyOf(timers.values());
    }

    /** The deadline that must always fall later than this one, if there is such an order. */
    public Optional<String> following(String code) {
        return timers.values().stream()
                .filter(timer -> code.equals(timer.after()))
                .map(CatalogueTimer::code)
                .findFirst();
    }

    /** The English title of a group, for exported files. */
    String title(String group) {
        return titles.get(group);
    }

    /** What holds of each deadline where no standard says anything. */
    Map<String, Timer> standing() {
        Map<String, Timer> standing = new LinkedHashMap<>();
        timers.forEach((code, timer) -> standing.put(code, timer.standing()));
        return standing;
    }

    /** Several deadlines under one title. */
    record Group(String group, String title, List<Entry> timers) {}

    /** One deadline as the file has it. */
    record Entry(
            String rule,
            String code,
            String from,
            String about,
            String duration,
            List<String> bounds,
            List<String> reminders,
            String grace,
            Timer.Escalation escalateTo,
            Timer.Days calendar,
            Timer.Shift shift,
            boolean fixedDuty,
            String after) {

        CatalogueTimer in(String group) {
            List<Span> before = new ArrayList<>();
            if (reminders != null) {
                reminders.forEach(reminder -> before.add(Span.of(reminder)));
            }
            Timer standing = new Timer(
                    code,
                    rule,
                    fixedDuty,
                    Span.of(duration),
                    before,
                    grace == null ? Span.ZERO : Span.of(grace),
                    escalateTo == null ? Timer.Escalation.SUPERVISOR : escalateTo,
                    calendar == null ? Timer.Days.ALL_DAYS : calendar,
                    shift == null ? Timer.Shift.NONE : shift,
                    Span.of(bounds.get(0)),
                    Span.of(bounds.get(1)),
                    fixedDuty);
            return new CatalogueTimer(group, from, about, after, standing);
        }
    }
}
