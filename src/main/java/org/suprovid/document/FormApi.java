package org.suprovid.document;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** What is asked, for programs: the schemas of blank forms, and of those that were filled. */
@RestController
@Tag(name = "Documents")
class FormApi {

    private final Forms forms;
    private final Documents documents;

    FormApi(Forms forms, Documents documents) {
        this.forms = forms;
        this.documents = documents;
    }

    /** A form without answers. */
    @Schema(name = "BlankForm")
    record Blank(
            String form,
            @Schema(description = "For form-js, with all words translated", type = "object") @JsonRawValue
                    String schema) {}

    @Operation(summary = "The schema of a form as it is asked today")
    @GetMapping("/api/v1/forms/{form:[a-z0-9-]{1,60}}")
    @PreAuthorize(Allow.STAFF)
    Blank blank(@PathVariable String form, Locale reader) {
        return new Blank(form, forms.json(forms.currentDeployment(), form, reader));
    }

    @Operation(summary = "The schema a document was filled in by; the form may ask something else today")
    @GetMapping("/api/v1/documents/{id:\\d{1,18}}/form")
    @PreAuthorize(Allow.CLIENT_DATA)
    Blank asked(@PathVariable long id, Locale reader) {
        Document document = documents.find(id).orElseThrow(() -> new Problem.NotFound("document.unknown"));
        return new Blank(document.formId(), forms.json(document.deploymentId(), document.formId(), reader));
    }
}
