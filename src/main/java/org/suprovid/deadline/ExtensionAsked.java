package org.suprovid.deadline;

/**
 * That somebody asks for more time.
 *
 * @param span ISO-8601, on top of what there is; as sent, not yet checked
 */
public record ExtensionAsked(String span, ExtensionReason reason) {}
