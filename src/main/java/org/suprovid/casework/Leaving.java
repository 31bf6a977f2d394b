package org.suprovid.casework;

/** That a person leaves, and why. */
public record Leaving(LeavingReason reason) {}
