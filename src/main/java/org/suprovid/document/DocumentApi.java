package org.suprovid.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

@RestController
@Tag(name = "Documents", description = "Filled forms")
class DocumentApi {

    private final Documents documents;

    DocumentApi(Documents documents) {
        this.documents = documents;
    }

    @Operation(summary = "One document with its answers by key; reading a sensitive form is logged")
    @GetMapping("/api/v1/documents/{id:\\d{1,18}}")
    @PreAuthorize(Allow.CLIENT_DATA)
    @Transactional
    Filled document(@PathVariable long id) {
        Document document = documents.find(id).orElseThrow(() -> new Problem.NotFound("document.unknown"));
        Optional<Answers> answers = documents.read(document);
        return new Filled(
                document.id(),
                document.formId(),
                document.version(),
                document.status(),
                document.reason(),
                document.authorId(),
                document.signedAt(),
                answers.isEmpty(),
                answers.map(Answers::map).orElse(Map.of()));
    }

    /**
     * A document as programs see it.
     *
     * @param erased whether the person was erased and the answers with them
     */
    record Filled(
            long id,
            String form,
            int version,
            DocumentStatus status,
            String reason,
            long author,
            OffsetDateTime signedAt,
            boolean erased,
            Map<String, Object> answers) {}
}
