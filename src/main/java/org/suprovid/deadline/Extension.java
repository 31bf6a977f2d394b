package org.suprovid.deadline;

import java.time.Instant;
import org.suprovid.standard.Span;

/**
 * More time that somebody granted.
 *
 * @param by name of who granted it, null while it is being written
 * @param span how much on top of what there was
 */
public record Extension(Instant at, String by, Span span, ExtensionReason reason, Instant oldDue, Instant newDue) {}
