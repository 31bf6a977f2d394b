package org.suprovid.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.RowAccess;

/** Puts the page of a transfer together, for either side: each finds in it what its row access gives. */
@Component
@Transactional
class TransferSheets {

    private final TransferStore store;
    private final PackageReading packages;
    private final TransferQuestions questions;
    private final TransferDirectory directory;
    private final Cases cases;
    private final Deadlines deadlines;
    private final UserTasks tasks;
    private final Diagrams diagrams;
    private final RowAccess access;

    TransferSheets(
            TransferStore store,
            PackageReading packages,
            TransferQuestions questions,
            TransferDirectory directory,
            Cases cases,
            Deadlines deadlines,
            UserTasks tasks,
            Diagrams diagrams,
            RowAccess access) {
        this.store = store;
        this.packages = packages;
        this.questions = questions;
        this.directory = directory;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.access = access;
    }

    /** As the sending side reads it. */
    TransferSheet of(String caseNumber, int number, Locale reader) {
        return sheet(store.get(cases.get(caseNumber).id(), number), reader);
    }

    /** As the receiving side reads it. */
    TransferSheet of(long id, Locale reader) {
        return sheet(store.get(id), reader);
    }

    private TransferSheet sheet(Transfer transfer, Locale reader) {
        // number, programme and next case are no secret from whoever sees the transfer
        CaseFile left = access.asSystem(() -> cases.get(transfer.caseId()));
        Optional<CaseFile> next = Optional.ofNullable(transfer.nextCaseId()).flatMap(cases::find);
        Optional<PackageView> content = packages.of(transfer, null, reader);
        boolean sending = cases.find(transfer.caseId()).isPresent();
        return new TransferSheet(
                transfer,
                sending ? store.words(transfer) : said(transfer, content.isPresent()),
                left.number(),
                directory.programme(left.programmeId()),
                directory.receiver(transfer),
                directory.name(transfer.requestedBy()),
                directory.name(transfer.approvedBy()),
                directory.name(transfer.receivedBy()),
                next.map(CaseFile::number).orElse(null),
                content.orElse(null),
                packages.versions(transfer),
                questions.of(transfer),
                sending && transfer.isRunning() ? tasks(transfer, reader) : List.of(),
                deadlines
                        .open(transfer.caseId(), TransferDates.INFO, transfer.subject())
                        .orElse(null));
    }

    /** What was said to the receiver is read as long as the package is. */
    private TransferWords said(Transfer transfer, boolean readsPackage) {
        return readsPackage ? store.words(transfer).toReceiver() : TransferWords.NONE;
    }

    private List<TransferSheet.Task> tasks(Transfer transfer, Locale reader) {
        return tasks.of(transfer.processInstanceId()).stream()
                .map(task -> new TransferSheet.Task(
                        task.id(), diagrams.name(task.processDefinitionId(), task.key(), reader), task.due()))
                .toList();
    }
}
