package org.suprovid.document;

import java.util.Locale;

/**
 * Where a form is being filled: ids only.
 *
 * @param deploymentId deployment that holds the form, so that a running case keeps the form it began with
 * @param taskId engine task, null for a form that belongs to no task
 * @param personId whose key seals the answers, {@link #NOBODY} while it is not known who the form is about
 * @param subject plan line or the like, empty for the case itself
 */
public record FormContext(
        String form,
        String deploymentId,
        String taskId,
        String taskKey,
        Long requestId,
        Long cardId,
        Long caseId,
        long personId,
        String subject,
        Locale locale) {

    public static final long NOBODY = 0;

    boolean isAboutNobody() {
        return personId == NOBODY;
    }
}
