package org.suprovid.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suprovid.platform.FieldError;

/** Every choice there is besides deadlines, in the order in which it is shown: {@code standards/catalogue/flags.yaml}. */
final class FlagCatalogue {

    private static final List<CatalogueFlag> SHIPPED =
            List.of(StandardYaml.resource("catalogue/flags.yaml", CatalogueFlag[].class));

    private FlagCatalogue() {}

    static List<CatalogueFlag> all() {
        return SHIPPED;
    }

    /** What is wrong with the choices of a standard. */
    static List<FieldError> refused(Map<String, String> flags) {
        List<FieldError> errors = new ArrayList<>();
        flags.forEach((code, value) -> SHIPPED.stream()
                .filter(flag -> flag.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        flag -> flag.refused(value).ifPresent(errors::add),
                        () -> errors.add(new FieldError("flags." + code, "standard.error.flag.unknown"))));
        return errors;
    }
}
