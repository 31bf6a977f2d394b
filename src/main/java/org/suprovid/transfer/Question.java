package org.suprovid.transfer;

/** What the receiver asks back. */
public record Question(String words) {}
