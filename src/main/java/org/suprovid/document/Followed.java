package org.suprovid.document;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that only went along when a case was passed on, as the client card does. What is sensitive in them stays with those who
 * led the case before and is asked anew: the client agreed to what is passed on part by part (R-CARD-07, R-CONF-04).
 */
@Component
public class Followed {

    private final DocumentMapper mapper;
    private final Documents documents;
    private final Forms forms;

    Followed(DocumentMapper mapper, Documents documents, Forms forms) {
        this.mapper = mapper;
        this.documents = documents;
        this.forms = forms;
    }

    /** Whether the one who acts sees the paper, but not the case in which it was signed. */
    @Transactional(readOnly = true)
    public boolean is(Document document) {
        return document.caseId() != null && mapper.followed(document.id());
    }

    /** What the next form may begin with. */
    @Transactional
    public Optional<Answers> told(Document document) {
        if (!is(document)) {
            return documents.read(document);
        }
        FormSchema schema = forms.schema(document.deploymentId(), document.formId(), Locale.ENGLISH);
        return documents
                .unsealed(document)
                .map(all -> new Answers(Sensitivity.without(Sensitivity.without(schema.fields()), all)));
    }
}
