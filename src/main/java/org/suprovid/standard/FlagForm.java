package org.suprovid.standard;

/**
 * A choice of a draft as somebody fills it in.
 *
 * @param value unless it is a length of time
 * @param seen the draft's revision that it was filled in on
 */
public record FlagForm(String value, Length length, String seen) {

    static FlagForm of(CatalogueFlag flag, String value, int seen) {
        boolean length = flag.kind() == CatalogueFlag.Kind.LENGTH;
        Length shown = length && value != null ? Length.of(Span.of(value)) : Length.NONE;
        return new FlagForm(length ? null : value, shown, String.valueOf(seen));
    }

    String value(CatalogueFlag flag) {
        if (flag.kind() == CatalogueFlag.Kind.LENGTH) {
            return length == null ? "" : length.text();
        }
        return value == null ? "" : value.strip();
    }
}
