package org.suprovid.notification;

import org.suprovid.security.StaffMember;

/** A module that tells people things says here, right before a letter leaves, whether they are true and theirs still. */
public interface StillConcerns {

    /** First word of the paths it knows: {@code case} of {@code case/17/PLAN_REVIEW}. */
    String kind();

    /** Asked as the reader, with no more sight than theirs. */
    Standing standing(Notification told, StaffMember reader);

    /** How it stands now. */
    enum Standing {
        /** Done, closed, or somebody else's. */
        GONE,
        /** There is a task for it in the reader's own work. */
        IN_WORK,
        NEWS
    }
}
