package org.suprovid.security;

/** Who may call an endpoint, for {@code @PreAuthorize}; every endpoint names one of these (domain §2.2). */
public final class Allow {

    /** Anybody signed in. */
    public static final String STAFF = "isAuthenticated()";
    /** Staff who may see client data: an operational role and a valid pledge (R-ROLE-21). */
    public static final String CLIENT_DATA = "hasAuthority('CLIENT_DATA')";
    /** Those who write the register of requests and the one-time sheet. */
    public static final String FIRST_CONTACT =
            "hasAuthority('CLIENT_DATA') and hasAnyRole('INTAKE', 'OUTREACH', 'CASE_MANAGER', 'SUPERVISOR')";
    /** Those who may take clients to a partner or sit in conferences; each sees what they were asked for. */
    public static final String ESCORT = "hasAuthority('ESCORT')";
    /** Those who lead or supervise cases. */
    public static final String CASEWORK = "hasAuthority('CLIENT_DATA') and hasAnyRole('CASE_MANAGER', 'SUPERVISOR')";

    public static final String SUPERVISION = "hasAuthority('CLIENT_DATA') and hasRole('SUPERVISOR')";
    /** Those who may look at standards and diagrams, which hold no client data. */
    public static final String CONFIGURATION_READ =
            "hasAnyRole('ADMIN', 'PROCESS_ANALYST', 'SUPERVISOR', 'CASE_MANAGER', 'INTAKE', 'OUTREACH', 'DONOR')";

    /** Those who change standards, calendars, programmes and staff. */
    public static final String CONFIGURATION = "hasRole('ADMIN')";

    /** Those who give keys to partners' programs, and take them back. */
    public static final String PARTNER_KEYS =
            "hasRole('ADMIN') or (hasAuthority('CLIENT_DATA') and hasRole('SUPERVISOR'))";

    /** A partner's program with its key; never a person. */
    public static final String PARTNER = "hasAuthority('PARTNER')";

    private Allow() {}
}
