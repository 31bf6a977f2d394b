package org.suprovid.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.AccessLog;

/** Puts the page of a transfer together, for either side: each finds in it what its row access gives. */
@Component
@Transactional
class TransferSheets {

    private final TransferStore store;
    private final TransferPackages packages;
    private final PackageWords words;
    private final TransferQuestions questions;
    private final TransferDirectory directory;
    private final Cases cases;
    private final Deadlines deadlines;
    private final UserTasks tasks;
    private final Diagrams diagrams;
    private final RowAccess access;
    private final AccessLog log;

    TransferSheets(
            TransferStore store,
            TransferPackages packages,
            PackageWords words,
            TransferQuestions questions,
            TransferDirectory directory,
            Cases cases,
            Deadlines deadlines,
            UserTasks tasks,
            Diagrams diagrams,
            RowAccess access,
            AccessLog log) {
        this.store = store;
        this.packages = packages;
        this.words = words;
        this.questions = questions;
        this.directory = directory;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.access = access;
        this.log = log;
    }

    /** As the sending side reads it. */
    TransferSheet of(String caseNumber, int number, Locale reader) {
        return sheet(store.get(cases.get(caseNumber).id(), number), reader);
    }

    /** As the receiving side reads it. */
    TransferSheet of(long id, Locale reader) {
        return sheet(store.get(id), reader);
    }

    /** The newest package that the reader may read, or one version of it; every reading is logged (R-CONF-03). */
    PackageView content(Transfer transfer, Integer version, Locale reader) {
        return packages.of(transfer.id()).stream()
                .filter(row -> version == null || row.version() == version)
                .findFirst()
                .map(row -> content(transfer, row, reader))
                .orElseThrow(() -> new Problem.NotFound("transfer.problem.missing"));
    }

    private TransferSheet sheet(Transfer transfer, Locale reader) {
        // number, programme and next case are no secret from whoever sees the transfer
        CaseFile left = access.asSystem(() -> cases.get(transfer.caseId()));
        Optional<CaseFile> next = Optional.ofNullable(transfer.nextCaseId()).flatMap(cases::find);
        List<PackageMapper.Row> rows = packages.of(transfer.id());
        boolean sending = cases.find(transfer.caseId()).isPresent();
        return new TransferSheet(
                transfer,
                store.words(transfer),
                left.number(),
                directory.programme(left.programmeId()),
                directory.receiver(transfer),
                directory.name(transfer.requestedBy()),
                directory.name(transfer.approvedBy()),
                directory.name(transfer.receivedBy()),
                next.map(CaseFile::number).orElse(null),
                rows.isEmpty() ? null : content(transfer, rows.get(0), reader),
                rows.stream().map(PackageMapper.Row::version).toList(),
                questions.of(transfer),
                sending && transfer.isRunning() ? tasks(transfer, reader) : List.of(),
                promised(transfer));
    }

    private PackageView content(Transfer transfer, PackageMapper.Row row, Locale reader) {
        log.read("TRANSFER_PACKAGE", transfer.personId(), null, transfer.caseId());
        return words.of(packages.open(transfer, row), row, reader);
    }

    private List<TransferSheet.Task> tasks(Transfer transfer, Locale reader) {
        return tasks.of(transfer.processInstanceId()).stream()
                .map(task -> new TransferSheet.Task(
                        task.id(), diagrams.name(task.processDefinitionId(), task.key(), reader), task.due()))
                .toList();
    }

    private Deadline promised(Transfer transfer) {
        return deadlines
                .open(transfer.caseId(), TransferDates.INFO, transfer.subject())
                .orElse(null);
    }
}
