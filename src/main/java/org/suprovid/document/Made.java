package org.suprovid.document;

/**
 * What a form has brought into the world that is wanted at once, with the way to it: a slip to be printed.
 *
 * @param said message key; {0} is the task, {1} the number
 * @param number what it is known by
 * @param path where it is had
 * @param link message key of the way there
 */
public record Made(String said, String number, String path, String link) {}
