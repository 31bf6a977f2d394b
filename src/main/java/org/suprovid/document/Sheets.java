package org.suprovid.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.DocumentMapper.Heading;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Lays documents and blank forms out for reading and printing (R-DOC-90). */
@Service
class Sheets {

    private final DocumentMapper mapper;
    private final Documents documents;
    private final NeedToKnow needToKnow;
    private final ChosenLabels labels;
    private final Forms forms;
    private final StaffDirectory staff;
    private final MessageSource messages;

    Sheets(
            DocumentMapper mapper,
            Documents documents,
            NeedToKnow needToKnow,
            ChosenLabels labels,
            Forms forms,
            StaffDirectory staff,
            MessageSource messages) {
        this.mapper = mapper;
        this.documents = documents;
        this.needToKnow = needToKnow;
        this.labels = labels;
        this.forms = forms;
        this.staff = staff;
        this.messages = messages;
    }

    /**
     * A document with its answers.
     *
     * @param sensitive whether sensitive answers are asked for: the look is logged
     * @throws Problem.NotFound if there is none, or it is not for the one who acts
     */
    @Transactional
    Sheet filled(long id, boolean sensitive, Locale locale) {
        Document document = documents.find(id).orElseThrow(() -> new Problem.NotFound("document.unknown"));
        FormSchema schema = forms.schema(document.deploymentId(), document.formId(), locale);
        AnswerWords words = new AnswerWords(messages, locale);
        NeedToKnow.Told told = needToKnow.tell(document, schema, sensitive);
        FilledItems items = new FilledItems(
                labels.unseal(document.personId(), id, mapper.sealed(id).labels()), words);
        Heading heading = mapper.heading(id);
        return new Sheet(
                id,
                document.formId(),
                title(document.formId(), locale),
                heading.programme(),
                number(heading),
                path(heading),
                document.version(),
                document.status(),
                document.reason(),
                staff.find(document.authorId()).map(StaffMember::name).orElse(""),
                words.date(document.signedAt().toLocalDate().toString()),
                told.answers().isEmpty(),
                told.sensitive(),
                signatures(schema),
                items.of(told.fields(), told.answers().orElse(Map.of())));
    }

    /** The form of today with room to write. */
    Sheet blank(String formId, Locale locale) {
        FormSchema schema = forms.schema(forms.currentDeployment(), formId, locale);
        return new Sheet(
                null,
                formId,
                title(formId, locale),
                "",
                "",
                null,
                1,
                DocumentStatus.DRAFT,
                null,
                "",
                "",
                false,
                NeedToKnow.Sensitive.NONE,
                signatures(schema),
                BlankItems.of(schema.fields()));
    }

    /** A form that an analyst added has no title of its own yet: its id is made of words. */
    private String title(String formId, Locale locale) {
        String words = formId.replace('-', ' ');
        String fallback = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return messages.getMessage("document.form." + formId, null, fallback, locale);
    }

    private static List<String> signatures(FormSchema schema) {
        return schema.signatures().stream().map(Enum::name).toList();
    }

    private static String number(Heading heading) {
        return heading.caseNumber() != null
                ? heading.caseNumber()
                : heading.cardNumber() != null ? heading.cardNumber() : heading.requestNumber();
    }

    private static String path(Heading heading) {
        if (heading.caseNumber() != null) {
            return "/cases/" + heading.caseNumber();
        }
        return heading.cardNumber() != null
                ? "/clients/" + heading.cardNumber()
                : "/requests/" + heading.requestNumber();
    }
}
