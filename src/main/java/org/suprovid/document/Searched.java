package org.suprovid.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Choices that may be too many to send along: a form begins with some, and the page asks for others. */
public interface Searched {

    /** Where the page asks for them with {@code q}, part of the name; null if all are given at once. */
    String path();

    /** Key of the answer they belong to, which the page sends along as {@code of}; null if they belong to none. */
    default String of() {
        return null;
    }

    /** What the form begins with, given the answers so far. */
    List<Option> first(Map<String, Object> answers);

    /** Those of these codes that may be chosen, however they were found. */
    List<Option> named(Set<String> codes);

    /** The same, and those that were chosen once and may be no more: whoever opens the form sees who it was. */
    default List<Option> shown(Set<String> codes) {
        return named(codes);
    }
}
