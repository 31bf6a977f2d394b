package org.suprovid.activity;

/** The diagram {@code group-activity}: its key, messages and variables as this module uses them (R-CAT-40, T-24). */
final class ActivityProcess {

    static final String KEY = "group-activity";
    static final String STEP_DONE = "ActivityStepDone";
    static final String CALLED_OFF = "ActivityCalledOff";
    static final String ACTIVITY_ID = "activityId";
    static final String KIND = "activityKind";
    static final String ASKED_UP_TO = "askedUpTo";
    static final String GOES_ON = "activityGoesOn";

    private ActivityProcess() {}

    /** Under which its instance is found. */
    static String businessKey(long activityId) {
        return "activity/" + activityId;
    }
}
