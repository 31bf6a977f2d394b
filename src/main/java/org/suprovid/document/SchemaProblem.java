package org.suprovid.document;

/**
 * Why a form cannot be served.
 *
 * @param elementId id of the component, empty for the form as a whole
 * @param reason one sentence for whoever edits the form
 */
record SchemaProblem(String elementId, String reason) {}
