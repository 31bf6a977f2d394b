package org.suprovid.document;

/** Life of a document (R-DOC-90). */
public enum DocumentStatus {
    DRAFT,
    SIGNED,
    SUPERSEDED,
    VOID
}
