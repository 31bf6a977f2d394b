package org.suprovid.partner;

import java.util.List;

/** What one can choose from in the directory; the names are texts, {@code partner.<list>.<code>}. */
public final class Codes {

    /** R-CAT-30. */
    public static final List<String> KINDS = List.of(
            "STATE",
            "MEDICAL",
            "SOCIAL",
            "PSYCHOLOGICAL",
            "LEGAL",
            "FAMILY_PLANNING",
            "EMPLOYMENT_CENTRE",
            "REHAB_CENTRE",
            "COMMUNITY_CENTRE",
            "AIDS_CENTRE",
            "STI_CLINIC",
            "TB_DISPENSARY",
            "OST_SITE",
            "TRUST_CABINET",
            "NGO",
            "SELF_HELP_GROUP",
            "POLICE_PROBATION",
            "NOTARY_ID",
            "RESIDENTIAL_HOME");

    /** R-CAT-20. */
    static final List<String> PLACES = List.of(
            "COMMUNITY_CENTRE",
            "SEP_FIXED",
            "SEP_MOBILE",
            "MOBILE_CLINIC",
            "OUTREACH_ROUTE",
            "PHARMACY",
            "REHAB_CENTRE",
            "AIDS_CENTRE",
            "HEALTH_FACILITY",
            "RESIDENTIAL_HOME",
            "DAY_UNIT",
            "TRUST_CABINET");

    static final List<String> PAPERS = List.of(
            "PASSPORT",
            "TAX_NUMBER",
            "RESIDENCE",
            "DOCTOR_DECLARATION",
            "DOCTOR_REFERRAL",
            "FLUOROGRAPHY",
            "DISPLACED_PERSON",
            "RELEASE_CERTIFICATE",
            "BIRTH_CERTIFICATE");

    static final List<String> FRIENDLY = List.of(
            "DRUG_USE",
            "HIV",
            "SEX_WORK",
            "LGBT",
            "AFTER_PRISON",
            "WITH_CHILDREN",
            "YOUNG",
            "WHEELCHAIR",
            "ANONYMOUS",
            "NO_QUEUE");

    static final List<String> COSTS = List.of("FREE", "PARTLY", "PAID");
    static final List<String> SPOKEN = List.of("uk", "ru", "en", "pl", "ro", "hu", "sign");

    /** Languages in which we write. */
    static final List<String> WRITTEN_IN = List.of("uk", "ru", "en");

    private Codes() {}
}
