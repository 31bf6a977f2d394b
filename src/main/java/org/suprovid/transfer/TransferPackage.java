package org.suprovid.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * What is passed on with a client, as it stood on one day; sealed with the person's key (R-DOC-23).
 *
 * @param caseNumber of the case that is left
 * @param programme which passes the client on
 * @param manager who leads the case there
 */
record TransferPackage(
        String caseNumber, String programme, String manager, String phone, LocalDate on, List<Section> sections) {

    TransferPackage {
        sections = List.copyOf(sections);
    }

    /** One part of it. @param code see {@link PackagePart#code} */
    record Section(String code, List<PackageEntry> entries) {

        Section {
            entries = List.copyOf(entries);
        }
    }
}
