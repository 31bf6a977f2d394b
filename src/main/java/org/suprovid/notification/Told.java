package org.suprovid.notification;

/** How somebody wants to be told; the list behind the bell is always there. */
enum Told {
    /** Nothing leaves the application. */
    IN_APP,
    /** One mail every working morning. */
    DIGEST,
    /** The morning's mail, and what is urgent at once. */
    AT_ONCE
}
