package org.suprovid.security;

import java.util.List;

/** Says what waits for somebody's decision, so that the first page leads there. */
public interface Awaiting {

    List<Decision> of(StaffMember staff);

    /** A page where to decide; {@code text} is a message key with its arguments. */
    record Decision(String path, String text, List<Object> args) {}
}
