package org.suprovid.casework;

import java.time.LocalDate;

/**
 * One contact with a client, or one attempt that reached nobody (T-28).
 *
 * @param way FACE_INDIVIDUAL, FACE_GROUP, PHONE or WRITTEN (R-CAT-20)
 * @param nextOn the day agreed for the next contact or attempt, null if none
 * @param documentId the document that tells of it, null if none
 */
public record Contact(LocalDate on, boolean reached, String way, LocalDate nextOn, Long documentId) {}
