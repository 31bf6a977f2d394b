package org.suprovid.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.SealedJson;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Puts packages together, and keeps each as it stood: nobody rewrites what was passed on (R-DOC-23, R-CONF-04). */
@Component
@Transactional
class TransferPackages {

    private final PackageMapper mapper;
    private final TransferStore store;
    private final List<PackagePart> parts;
    private final TransferDirectory directory;
    private final StaffDirectory staff;
    private final Cases cases;
    private final SealedJson sealed;
    private final RowAccess access;
    private final Clock clock;

    TransferPackages(
            PackageMapper mapper,
            TransferStore store,
            List<PackagePart> parts,
            TransferDirectory directory,
            StaffDirectory staff,
            Cases cases,
            SealedJson sealed,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.parts =
                parts.stream().sorted(Comparator.comparing(PackagePart::order)).toList();
        this.directory = directory;
        this.staff = staff;
        this.cases = cases;
        this.sealed = sealed;
        this.access = access;
        this.clock = clock;
    }

    /** The next version, as everything stands now; only what the client agreed to is in it. */
    void assemble(long transferId) {
        access.asSystem(() -> {
            Transfer transfer = store.get(transferId);
            long id = mapper.nextId();
            byte[] kept = sealed.seal(transfer.personId(), put(transfer), context(id));
            mapper.insert(id, transferId, clock.instant(), kept);
        });
    }

    void send(long transferId) {
        mapper.send(transferId, clock.instant());
    }

    /** What a row given to the current actor says: the receiver does not know the person yet, so the key is the system's. */
    TransferPackage open(Transfer transfer, PackageMapper.Row row) {
        return access.asSystem(() ->
                        sealed.unseal(transfer.personId(), row.sealed(), context(row.id()), TransferPackage.class))
                .orElseGet(() -> new TransferPackage("", "", "", "", null, List.of()));
    }

    private TransferPackage put(Transfer transfer) {
        CaseFile file = cases.get(transfer.caseId());
        StaffMember manager = staff.find(file.caseManagerId()).orElseThrow();
        return new TransferPackage(
                file.number(),
                directory.programme(file.programmeId()),
                manager.name(),
                manager.phone(),
                LocalDate.now(clock),
                parts.stream()
                        .filter(part -> part.always() || transfer.agreedParts().contains(part.consent()))
                        .map(part -> new TransferPackage.Section(part.code(), part.of(file, transfer)))
                        .filter(section -> !section.entries().isEmpty())
                        .toList());
    }

    private static String context(long id) {
        return "transfer package " + id;
    }
}
