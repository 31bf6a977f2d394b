package org.suprovid.document;

/** Who puts a name under a form on paper. */
enum Signature {
    CLIENT,
    WORKER,
    SUPERVISOR
}
