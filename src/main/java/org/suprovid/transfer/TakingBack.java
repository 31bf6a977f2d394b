package org.suprovid.transfer;

/** That a client is not passed on after all, and why. @param words null if nothing more is said */
public record TakingBack(TakingBackReason reason, String words) {}
