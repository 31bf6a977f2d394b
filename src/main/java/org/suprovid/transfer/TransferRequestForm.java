package org.suprovid.transfer;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.partner.DirectoryChoices;

/** The form {@code transfer-request}: to whom the client is to be passed on, and why; its subject is the transfer. */
@Component
class TransferRequestForm implements FormHandler {

    static final String FORM = "transfer-request";
    private final Cases cases;
    private final TransferDirectory directory;
    private final DirectoryChoices partners;
    private final RequestedTransfers requested;

    TransferRequestForm(
            Cases cases, TransferDirectory directory, DirectoryChoices partners, RequestedTransfers requested) {
        this.cases = cases;
        this.directory = directory;
        this.partners = partners;
        this.requested = requested;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        CaseFile file = cases.get(context.caseId());
        return Map.of("receivers", directory.receivers(file.programmeId()));
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return Map.of("partners", partners.partners(null, context.locale()));
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        requested.write(cases.get(context.caseId()), Long.parseLong(context.subject()), answers, document.id());
    }
}
