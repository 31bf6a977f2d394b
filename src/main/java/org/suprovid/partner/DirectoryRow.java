package org.suprovid.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A directory entry as one row, lists folded. */
record DirectoryRow(
        long id,
        String code,
        String name,
        String neutralName,
        String kind,
        boolean active,
        String services,
        String phone,
        String place,
        String area,
        String address,
        String route,
        BigDecimal latitude,
        BigDecimal longitude,
        String hours,
        String languages,
        String papers,
        String papersNote,
        String cost,
        String costNote,
        String eligibility,
        String friendly,
        LocalDate verifiedOn,
        Long verifiedBy) {

    static List<String> unfolded(String list) {
        return list == null || list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    DirectoryEntry entry() {
        return new DirectoryEntry(
                id,
                code,
                name,
                neutralName,
                kind,
                active,
                unfolded(services),
                phone,
                place,
                area,
                address,
                route,
                latitude,
                longitude,
                hours,
                unfolded(languages),
                unfolded(papers),
                papersNote,
                cost,
                costNote,
                eligibility,
                unfolded(friendly),
                verifiedOn,
                verifiedBy);
    }
}
