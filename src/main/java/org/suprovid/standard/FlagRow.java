package org.suprovid.standard;

import java.util.Objects;

/**
 * A choice in a version's table, beside what it was and what the base chooses; null where none is made.
 *
 * @param based whether there is a base
 */
public record FlagRow(String code, String value, String before, String base, boolean own, boolean based) {

    public Shown now() {
        return Shown.ofFlag(value);
    }

    /** What it was; null where it is the same. */
    public Shown was() {
        return isChanged() ? Shown.ofFlag(before) : null;
    }

    /** What the base chooses; null where it chooses the same. */
    public Shown basis() {
        return own && based && !Objects.equals(value, base) ? Shown.ofFlag(base) : null;
    }

    public boolean isChanged() {
        return !Objects.equals(value, before);
    }
}
