package org.suprovid.casework;

/**
 * Who is to lead a case, or to stand in, and why.
 *
 * @param manager staff id, null when only a substitute is named
 * @param substitute staff id, null if nobody stands in
 */
public record Handover(Long manager, Long substitute, HandoverReason reason) {}
