package org.suprovid.notification;

import java.util.Optional;

/** A module that knows people or organisations who get letters tells here how they are reached now. */
public interface Addressees {

    /** What stands before the slash: staff/17. */
    String kind();

    /** Empty if there is no such addressee any more, or they are not to be written to. */
    Optional<Addressee> find(long id);
}
