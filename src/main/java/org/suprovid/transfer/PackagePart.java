package org.suprovid.transfer;

import java.util.List;
import org.suprovid.casework.CaseFile;

/** Knows one part of the package of R-LESSON-60; asked as the system, since it is the system that puts the package together. */
interface PackagePart {

    /** Names it: {@code transfer.part.<code>}. */
    String code();

    /** Where it stands among the others. */
    int order();

    /** The agreement of the client that it needs, a code of the form {@code transfer-consent}. */
    String consent();

    /** Whether the client's agreement to the transfer as such covers it. */
    default boolean always() {
        return false;
    }

    List<PackageEntry> of(CaseFile file, Transfer transfer);
}
