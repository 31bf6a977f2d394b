package org.suprovid.activity;

/** What news of events hang on. */
final class ActivityPaths {

    static final String KIND = "activity";

    private ActivityPaths() {}

    static String of(long activityId) {
        return KIND + "/" + activityId;
    }

    static String of(long activityId, ActivityStep step) {
        return of(activityId) + "/" + step;
    }
}
