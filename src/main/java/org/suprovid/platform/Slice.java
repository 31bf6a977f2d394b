package org.suprovid.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is walked by key, so that the hundredth page costs what the first costs.
 *
 * @param rows at most as many as asked for
 * @param next opaque cursor of the following page, null at the end
 */
public record Slice<T>(List<T> rows, String next) {

    /** Cuts a result that was asked for with one row more than the page holds. */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<T, String> cursor) {
        if (oneMore.size() <= size) {
            return new Slice<>(List.copyOf(oneMore), null);
        }
        List<T> rows = List.copyOf(oneMore.subList(0, size));
        return new Slice<>(rows, cursor.apply(rows.get(size - 1)));
    }
}
