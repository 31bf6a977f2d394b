package org.suprovid.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.platform.FieldError;

/** Which standard may stand on which: there is always a lowest one. */
@Component
class Bases {

    private final DraftMapper mapper;
    private final Standards standards;

    Bases(DraftMapper mapper, Standards standards) {
        this.mapper = mapper;
        this.standards = standards;
    }

    /** @param base code of the standard that it is to differ from, null if it stands alone */
    Optional<FieldError> refused(String code, String base) {
        if (base == null) {
            return Optional.empty();
        }
        if (mapper.lastPublished(base).isEmpty()) {
            return Optional.of(new FieldError("base", "standard.error.base.unknown"));
        }
        return circle(code, base, List.of(code))
                .map(path -> new FieldError("base", "standard.error.base.circle", String.join(" → ", path)));
    }

    /** A draft stands on one version of its base; that one may have been taken back since. */
    Optional<FieldError> takenBack(StandardVersion draft) {
        return mapper.baseHolds(draft.id())
                ? Optional.empty()
                : Optional.of(new FieldError("base", "standard.error.base.takenBack", draft.baseVersion()));
    }

    /** The way back to where one came from, over what is in force and over what is drafted. */
    private Optional<List<String>> circle(String code, String next, List<String> path) {
        List<String> longer = new ArrayList<>(path);
        longer.add(next);
        if (next.equals(code)) {
            return Optional.of(longer);
        }
        return bases(next).stream()
                .filter(base -> base.equals(code) || !path.contains(base))
                .map(base -> circle(code, base, longer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Set<String> bases(String code) {
        Optional<Long> draft = mapper.ofStandard(code).map(DraftMapper.Draft::id);
        return Stream.of(mapper.lastPublished(code), draft)
                .flatMap(Optional::stream)
                .map(standards::version)
                .map(StandardVersion::basedOn)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
