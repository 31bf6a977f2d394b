package org.suprovid.casework;

/** A case has passed to another case manager; what runs beside it passes, too (R-ROLE-25). */
public record CaseHandedOver(long caseId, long from, long to) {}
