package org.suprovid.document;

/**
 * Something to know before a form is filled in, in the reader's words.
 *
 * @param phone whether the value is a number to call
 * @param note what to mind with it, empty if nothing
 */
public record Fact(String label, String value, boolean phone, String note) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, false, "");
    }
}
