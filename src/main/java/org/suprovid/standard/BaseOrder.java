package org.suprovid.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suprovid.platform.FieldError;
import org.suprovid.standard.StandardReader.Read;

/** Standards in an order in which each comes after the one it is based on. */
final class BaseOrder {

    private final Map<String, Read> waiting = new LinkedHashMap<>();
    private final List<Read> ordered = new ArrayList<>();

    private BaseOrder() {}

    /** @throws InvalidStandard if a base leads back to where one came from */
    static List<Read> of(List<Read> standards) {
        BaseOrder order = new BaseOrder();
        standards.forEach(read -> order.waiting.put(read.code(), read));
        standards.forEach(read -> order.place(read, new ArrayList<>()));
        return order.ordered;
    }

    private void place(Read read, List<String> path) {
        if (path.contains(read.code())) {
            path.add(read.code());
            FieldError circle =
                    new FieldError("standard.basedOn", "standard.error.base.circle", String.join(" → ", path));
            StandardReader.refuse(read.fileName(), List.of(circle));
        }
        path.add(read.code());
        Read base = read.base() == null ? null : waiting.get(read.base());
        if (base != null) {
            place(base, path);
        }
        if (waiting.remove(read.code()) != null) {
            ordered.add(read);
        }
    }
}
