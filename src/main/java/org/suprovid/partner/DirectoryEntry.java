package org.suprovid.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the directory says of a partner: what to tell a client before going there (R-DOC-25).
 *
 * @param neutralName what papers say instead of the name where discretion is asked for (R-CONF-05), null if the name will do
 * @param kind code of R-CAT-30
 * @param services codes of what they provide
 * @param place code of R-CAT-20, null if none fits
 * @param area town or district
 * @param latitude in degrees north, null with {@code longitude} if not known
 * @param papers codes of what nobody is received without
 * @param cost FREE, PARTLY or PAID, null if not known
 * @param friendly codes of those to whom they are known to be kind
 * @param verifiedOn when somebody last made sure that this is still right (T-34), null if never
 */
public record DirectoryEntry(
        long id,
        String code,
        String name,
        String neutralName,
        String kind,
        boolean active,
        List<String> services,
        String phone,
        String place,
        String area,
        String address,
        String route,
        BigDecimal latitude,
        BigDecimal longitude,
        String hours,
        List<String> languages,
        List<String> papers,
        String papersNote,
        String cost,
        String costNote,
        String eligibility,
        List<String> friendly,
        LocalDate verifiedOn,
        Long verifiedBy) {

    /** The name for papers that strangers may see. */
    public String discreetName() {
        return neutralName == null ? name : neutralName;
    }

    public boolean provides(String service) {
        return services.contains(service);
    }
}
