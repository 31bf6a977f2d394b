package org.suprovid.crisis;

/** Use of a crisis service (R-12S-11b). @param service code @param helped YES, PARTLY, NO */
public record ServiceUse(String service, int times, String helped) {}
