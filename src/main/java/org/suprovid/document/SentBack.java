package org.suprovid.document;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what was written when a filled form was sent back, so that whoever fills it in again knows what to change. */
@Component
public class SentBack {

    private final Documents documents;

    SentBack(Documents documents) {
        this.documents = documents;
    }

    /**
     * A form that may send another one back.
     *
     * @param decision the question whose answer NO sends it back
     * @param words the question about what has to change
     */
    public record Refusal(String form, String decision, String words) {}

    /** The words of the newest refusal since the form was last filled in for the case; empty if there is none. */
    public String remark(FormContext context, Refusal... possible) {
        long filled = newest(context, context.form()).map(Document::id).orElse(0L);
        return Stream.of(possible)
                .flatMap(refusal -> newest(context, refusal.form())
                        .filter(document -> document.id() > filled)
                        .map(document -> new Said(document, refusal))
                        .stream())
                .max(Comparator.comparing(said -> said.document().id()))
                .flatMap(this::words)
                .orElse("");
    }

    private Optional<String> words(Said said) {
        return documents
                .read(said.document())
                .filter(answers -> answers.is(said.refusal().decision(), "NO"))
                .map(answers -> answers.text(said.refusal().words()));
    }

    private Optional<Document> newest(FormContext context, String form) {
        return documents.newest(form, context.caseId(), null, null);
    }

    private record Said(Document document, Refusal refusal) {}
}
