package org.suprovid.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

@RestController
@Tag(name = "Documents", description = "Filled forms")
class DocumentApi {

    private final Documents documents;
    private final Forms forms;
    private final NeedToKnow needToKnow;

    DocumentApi(Documents documents, Forms forms, NeedToKnow needToKnow) {
        this.documents = documents;
        this.forms = forms;
        this.needToKnow = needToKnow;
    }

    @Operation(summary = "One document with its answers by key; sensitive ones only when asked for, which is logged")
    @GetMapping("/api/v1/documents/{id:\\d{1,18}}")
    @PreAuthorize(Allow.CLIENT_DATA)
    @Transactional
    Filled document(@PathVariable long id, @RequestParam(defaultValue = "false") boolean sensitive) {
        Document document = documents.find(id).orElseThrow(() -> new Problem.NotFound("document.unknown"));
        FormSchema schema = forms.schema(document.deploymentId(), document.formId(), Locale.ENGLISH);
        NeedToKnow.Told told = needToKnow.tell(document, schema, sensitive);
        return new Filled(
                document.id(),
                document.formId(),
                document.version(),
                document.status(),
                document.reason(),
                document.authorId(),
                document.signedAt(),
                told.answers().isEmpty(),
                told.isWithheld(),
                told.answers().orElse(Map.of()));
    }

    /**
     * A document as programs see it.
     *
     * @param withheld whether sensitive answers are left out
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
            boolean withheld,
            Map<String, Object> answers) {}
}
