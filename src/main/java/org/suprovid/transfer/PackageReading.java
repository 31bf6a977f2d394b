package org.suprovid.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.security.AccessLog;

/** The packages that the current actor may read; every reading is logged (R-CONF-03). */
@Component
@Transactional
class PackageReading {

    private final PackageMapper mapper;
    private final TransferPackages packages;
    private final PackageWords words;
    private final AccessLog log;

    PackageReading(PackageMapper mapper, TransferPackages packages, PackageWords words, AccessLog log) {
        this.mapper = mapper;
        this.packages = packages;
        this.words = words;
        this.log = log;
    }

    /** Their numbers, the newest first. */
    List<Integer> versions(Transfer transfer) {
        return mapper.versions(transfer.id());
    }

    /** @param version null for the newest */
    Optional<PackageView> of(Transfer transfer, Integer version, Locale reader) {
        return mapper.version(transfer.id(), version).map(row -> {
            log.read("TRANSFER_PACKAGE", transfer.personId(), null, transfer.caseId());
            return words.of(packages.open(transfer, row), row, reader);
        });
    }
}
