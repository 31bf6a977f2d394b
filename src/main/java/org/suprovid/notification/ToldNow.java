package org.suprovid.notification;

/** A notification that was not there before. @param staffId whom it tells */
record ToldNow(long id, long staffId) {}
