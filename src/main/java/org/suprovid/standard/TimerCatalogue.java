package org.suprovid.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every deadline there is, in the order in which it is shown: {@code standards/catalogue/timers.yaml}. */
public final class TimerCatalogue {

    private static final TimerCatalogue SHIPPED = new TimerCatalogue();
    private final Map<String, CatalogueTimer> timers = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Set<String> outliving;
    private final Set<String> moments;

    private TimerCatalogue() {
        for (Group group : StandardYaml.resource("catalogue/timers.yaml", Group[].class)) {
            titles.put(group.group(), group.title());
            group.timers().forEach(entry -> timers.put(entry.code(), entry.in(group.group())));
        }
        outliving = codes(CatalogueTimer::outlivesCase);
        moments = codes(CatalogueTimer::isMoment);
    }

    private Set<String> codes(Predicate<CatalogueTimer> chosen) {
        return timers.values().stream()
                .filter(chosen)
                .map(CatalogueTimer::code)
                .collect(Collectors.toUnmodifiableSet());
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

    /** Codes of the deadlines that are waited for when their case is closed. */
    public Set<String> outliving() {
        return outliving;
    }

    /** Codes of moments, such as an appointment: what comes before one is no reminder of anybody's work. */
    public Set<String> moments() {
        return moments;
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
    record Group(String group, String title, List<TimerEntry> timers) {}
}
