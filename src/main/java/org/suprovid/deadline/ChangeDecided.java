package org.suprovid.deadline;

/** What was proposed waits for nobody any more: approved, rejected, withdrawn, or proposed anew. */
public record ChangeDecided(long id) {}
