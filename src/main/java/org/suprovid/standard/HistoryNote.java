package org.suprovid.standard;

/**
 * Something that happened to a version of a standard, as {@link StandardHistory} keeps it.
 *
 * @param change id of the change of running cases that it belongs to, null if none
 * @param subject code of the deadline or choice, empty if it is about the whole version
 * @param field what of it, as files name it, empty if all
 * @param before its value until then, empty if none; codes, lengths, days and numbers, and why an administrator did it
 */
public record HistoryNote(
        String standard,
        int version,
        Long change,
        HistoryEvent event,
        String subject,
        String field,
        String before,
        String after) {

    /** About the whole version. */
    public static HistoryNote of(StandardVersion version, HistoryEvent event) {
        return new HistoryNote(version.code(), version.version(), null, event, "", "", "", "");
    }

    /** The same, as part of a change of running cases. */
    public HistoryNote within(long changeId) {
        return new HistoryNote(standard, version, changeId, event, subject, field, before, after);
    }

    /** The same about one value of it. */
    public HistoryNote about(String ofSubject, String ofField, Object old, Object now) {
        return new HistoryNote(standard, version, change, event, ofSubject, ofField, text(old), text(now));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
