package org.suprovid.document;

/**
 * What the page of a form that belongs to no task is told once it was taken: where to go on.
 *
 * @param next path of that page
 */
public record Next(String next) {}
