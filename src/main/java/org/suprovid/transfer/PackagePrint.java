package org.suprovid.transfer;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.Cases;
import org.suprovid.document.Paper;
import org.suprovid.document.Printed;

/** The package on paper, as another organisation gets it, with lines to sign for its receipt (R-DOC-23, R-DOC-90). */
@Component
@Transactional
class PackagePrint {

    private final TransferStore store;
    private final TransferSheets sheets;
    private final TransferDirectory directory;
    private final Cases cases;
    private final Paper paper;

    PackagePrint(TransferStore store, TransferSheets sheets, TransferDirectory directory, Cases cases, Paper paper) {
        this.store = store;
        this.sheets = sheets;
        this.directory = directory;
        this.cases = cases;
        this.paper = paper;
    }

    /** @param version null for the newest */
    Printed sent(String caseNumber, int number, Integer version, Locale language) {
        return print(store.get(cases.get(caseNumber).id(), number), version, language);
    }

    Printed arrived(long id, Locale language) {
        return print(store.get(id), null, language);
    }

    private Printed print(Transfer transfer, Integer version, Locale language) {
        PackageView content = sheets.content(transfer, version, language);
        Map<String, Object> model = Map.of(
                "paper", content,
                "receiver", directory.receiver(transfer),
                "note",
                        String.valueOf(
                                store.words(transfer).note() == null
                                        ? ""
                                        : store.words(transfer).note()));
        return new Printed(
                content.caseNumber() + " " + transfer.number() + "-" + content.version(),
                paper.pdf("transfer/paper", model, language));
    }
}
