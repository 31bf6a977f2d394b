package org.suprovid.activity;

import org.springframework.stereotype.Component;
import org.suprovid.notification.Notification;
import org.suprovid.notification.StillConcerns;
import org.suprovid.security.StaffMember;

/** Nothing is mailed about a step that was done meanwhile, moved to another day, or of an event that is over. */
@Component
class ActivityNewsCheck implements StillConcerns {

    private final Activities activities;

    ActivityNewsCheck(Activities activities) {
        this.activities = activities;
    }

    @Override
    public String kind() {
        return ActivityPaths.KIND;
    }

    @Override
    public Standing standing(Notification told, StaffMember reader) {
        String[] path = told.about().split("/", 3);
        boolean holds = activities
                .find(Long.parseLong(path[1]))
                .filter(one -> activities
                        .next(one)
                        .map(Enum::name)
                        .filter(path[2]::equals)
                        .isPresent())
                .flatMap(activities::due)
                .filter(told.day()::equals)
                .isPresent();
        return holds ? Standing.NEWS : Standing.GONE;
    }
}
