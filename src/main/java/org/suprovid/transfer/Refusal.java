package org.suprovid.transfer;

/** That a client is not taken over, and why. @param words null if nothing more is said */
public record Refusal(RefusalReason reason, String words) {}
