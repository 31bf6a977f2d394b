package org.suprovid.web;

import java.util.List;
import org.suprovid.security.StaffMember;

/**
 * What the frame of a page shows.
 *
 * @param path of the request, to come back to after switching the language
 * @param staff who is signed in, null before that
 */
public record Layout(
        String path, StaffMember staff, List<Navigation.Item> places, boolean search, String zone, String version) {

    public List<String> languages() {
        return Languages.CODES;
    }

    /** The first letters of the name, for the round mark. */
    public String initials() {
        String[] parts = staff.name().trim().split("\\s+");
        String second = parts.length > 1 ? parts[1].substring(0, 1) : "";
        return parts[0].substring(0, 1) + second;
    }
}
