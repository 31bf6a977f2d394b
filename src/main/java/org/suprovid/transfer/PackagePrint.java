package org.suprovid.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.Cases;
import org.suprovid.document.Paper;
import org.suprovid.document.Printed;
import org.suprovid.platform.Problem;

/** The package on paper, as another organisation gets it, with lines to sign for its receipt (R-DOC-23, R-DOC-90). */
@Component
@Transactional
class PackagePrint {

    private final TransferStore store;
    private final PackageReading packages;
    private final TransferDirectory directory;
    private final Cases cases;
    private final Paper paper;

    PackagePrint(TransferStore store, PackageReading packages, TransferDirectory directory, Cases cases, Paper paper) {
        this.store = store;
        this.packages = packages;
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
        PackageView content = packages.of(transfer, version, language)
                .orElseThrow(() -> new Problem.NotFound("transfer.problem.missing"));
        Map<String, Object> model = Map.of(
                "paper", content,
                "receiver", directory.receiver(transfer),
                "note", Objects.requireNonNullElse(store.words(transfer).note(), ""));
        return new Printed(
                content.caseNumber() + " " + transfer.number() + "-" + content.version(),
                paper.pdf("transfer/paper", model, language));
    }
}
