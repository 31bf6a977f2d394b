package org.suprovid.platform;

/**
 * What is wrong with one field of what somebody sent.
 *
 * @param path where: the field's key, list rows as {@code km2[0].due}
 * @param code message key of the explanation, translated when shown
 * @param args values for the message; never what the person typed
 */
public record FieldError(String path, String code, Object... args) {}
