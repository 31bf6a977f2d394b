package org.suprovid.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Owns one form: what it is prefilled with, what it offers, what must hold beyond its schema, which tables it writes. */
public interface FormHandler {

    /** Id of the form. */
    String form();

    /** Whether a new filling takes the place of the one before (a plan), or stands beside it (a contact). */
    default boolean renews() {
        return false;
    }

    /** Whether a new filling takes the place of every one before on the same card, whichever case it was filled in. */
    default boolean renewsOnCard() {
        return false;
    }

    /** Answers to begin with; a draft stands before them. */
    default Map<String, Object> prefill(FormContext context) {
        return Map.of();
    }

    /** What the record knows at this very moment and nobody types: it stands above drafts, and above what was sent. */
    default Map<String, Object> shown(FormContext context) {
        return Map.of();
    }

    /** Choices that live in the database, by the {@code valuesKey} of the schema. */
    default Map<String, List<Option>> options(FormContext context) {
        return Map.of();
    }

    /** Choices that may be too many to send along, by the {@code valuesKey} of the schema. */
    default Map<String, Searched> searched(FormContext context) {
        return Map.of();
    }

    /** What is filled in for, where one case has several such forms open: a line of the plan in few words. */
    default String about(FormContext context) {
        return "";
    }

    /** What the one wrote who sent the last filling back; empty if nobody did. */
    default String remark(FormContext context) {
        return "";
    }

    /** What one has to know before one begins; it stands above the form. The handler logs what is sensitive (R-CONF-03). */
    default List<Fact> facts(FormContext context) {
        return List.of();
    }

    /** Path of the page that says what is decided here; empty if nothing has to be read first. */
    default String toRead(FormContext context) {
        return "";
    }

    /** Id of the document that is decided on here: it is read above the questions; empty where none is. */
    default Optional<Long> decidesOn(FormContext context) {
        return Optional.empty();
    }

    /** Keys of answers that are taken, but not kept in the document: not everybody who reads it may know them (R-CONF-07). */
    default Set<String> withheld(Answers answers) {
        return Set.of();
    }

    /** Rules the schema cannot say; findings go to the errors. */
    default void check(FormContext context, Answers answers, Errors errors) {}

    /** What was made of the form that is wanted at once; asked after it was accepted. */
    default Optional<Made> made(FormContext context, Answers answers) {
        return Optional.empty();
    }

    /** The document is signed: writes the typed tables. Runs in the transaction of the submission. */
    default void accepted(FormContext context, Document document, Answers answers) {}
}
