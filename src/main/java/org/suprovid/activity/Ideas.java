package org.suprovid.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.activity.IdeaMapper.Idea;
import org.suprovid.platform.FieldErrors;

/** What clients wish for: new activities come from it, by season and theme (R-12S-09b). */
@Component
@Transactional
public class Ideas {

    static final List<String> SEASONS = List.of("ANY", "SPRING", "SUMMER", "AUTUMN", "WINTER");
    private final IdeaMapper mapper;
    private final ActivityPlanning planning;
    private final Clock clock;

    Ideas(IdeaMapper mapper, ActivityPlanning planning, Clock clock) {
        this.mapper = mapper;
        this.planning = planning;
        this.clock = clock;
    }

    /** @param programme null where one works for one only @param theme what is wished for, nothing about whose wish it is */
    public record Wish(Long programme, String season, String theme) {}

    @Transactional(readOnly = true)
    List<Idea> open() {
        return mapper.open();
    }

    @Transactional(readOnly = true)
    Optional<Idea> find(Long id) {
        return Optional.ofNullable(id).flatMap(mapper::byId);
    }

    /** @throws org.suprovid.platform.Problem.Invalid with every error at its field */
    public void wish(Wish wish) {
        List<Long> mine =
                planning.mine().stream().map(programme -> programme.id()).toList();
        Long programme = wish.programme() == null && mine.size() == 1 ? mine.get(0) : wish.programme();
        FieldErrors errors = ActivityRules.errors().required("theme", wish.theme(), ActivityRules.LINE);
        ActivityRules.oneOf(errors, "season", wish.season(), SEASONS);
        if (!mine.contains(programme)) {
            errors.add("programme", ActivityRules.REQUIRED);
        }
        errors.refuse();
        mapper.wish(programme, wish.season(), wish.theme().strip(), LocalDate.now(clock));
    }
}
