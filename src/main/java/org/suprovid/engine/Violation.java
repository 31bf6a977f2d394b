package org.suprovid.engine;

/**
 * Why a resource may not be deployed.
 *
 * @param resource file name
 * @param elementId element of the diagram or component of the form, empty for the file as a whole
 * @param reason one sentence for whoever edits it
 */
public record Violation(String resource, String elementId, String reason) {

    @Override
    public String toString() {
        return resource + (elementId.isEmpty() ? "" : " · " + elementId) + ": " + reason;
    }
}
