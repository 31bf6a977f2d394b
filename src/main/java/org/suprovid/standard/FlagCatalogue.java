package org.suprovid.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suprovid.platform.FieldError;

/** Every choice there is besides deadlines, in the order in which it is shown: {@code standards/catalogue/flags.yaml}. */
final class FlagCatalogue {

    private static final List<CatalogueFlag> SHIPPED =
            List.of(StandardYaml.resource("catalogue/flags.yaml", CatalogueFlag[].class));

    private FlagCatalogue() {}

    static List<CatalogueFlag> all() {
        return SHIPPED;
    }

    static Optional<CatalogueFlag> find(String code) {
        return SHIPPED.stream().filter(flag -> flag.code().equals(code)).findFirst();
    }

    /** What is wrong with the choices of a standard. */
    static List<FieldError> refused(Map<String, String> flags) {
        return flags.entrySet().stream()
                .flatMap(flag -> refused(flag.getKey(), flag.getValue()).stream())
                .toList();
    }

    /** What is wrong with one choice; empty if nothing is. */
    static List<FieldError> refused(String code, String value) {
        return find(code)
                .map(flag -> flag.refused(value).stream().toList())
                .orElseGet(() -> List.of(new FieldError("flags." + code, "standard.error.flag.unknown")));
    }
}
