package org.suprovid.referral;

/** How a check reaches the client; in writing only with a reason (R-REF-44). */
enum CheckWay {
    FACE_INDIVIDUAL,
    FACE_GROUP,
    PHONE,
    WRITTEN
}
