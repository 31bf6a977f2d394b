package org.suprovid.standard;

/** A calendar that says which days are working days. */
public record WorkingCalendar(String code, String name) {}
