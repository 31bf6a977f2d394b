package org.suprovid.casework;

import java.util.List;

/** Tells the closure summary what was done in a case and what was not, so that nobody has to copy it (R-DOC-30). */
public interface ClosureOverview {

    /** What was done, in the order it happened, in the reader's language. */
    List<Activity> activities(CaseFile file);

    /** Whether anything planned still waits for its result (R-GEN-02). */
    boolean anythingOpen(CaseFile file);

    /** Whether somebody else served the client on our referral, so that checks are due (R-7S-07b). */
    boolean referralsServed(CaseFile file);

    /** Checks that go on when the case is closed, with their days in the reader's words (R-REF-42, R-REF-45). */
    default List<GoingOn> goingOn(CaseFile file) {
        return List.of();
    }

    /** Crises that are not over, each in the reader's words: nobody closes a case over one without knowing (R-12S-11). */
    default List<String> crises(CaseFile file) {
        return List.of();
    }

    /** What goes on. @param slip number of the referral @param days of its checks that lie ahead */
    record GoingOn(String slip, String days) {}

    /** One activity and its result. */
    record Activity(String activity, String result) {}
}
