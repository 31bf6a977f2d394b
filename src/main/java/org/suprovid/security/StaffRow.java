package org.suprovid.security;

/** A staff member as one row, lists folded. */
record StaffRow(
        long id,
        String login,
        String name,
        String position,
        String phone,
        String language,
        String passwordHash,
        boolean active,
        boolean passwordGiven,
        boolean pledged,
        int revision,
        String roles,
        String programmes) {}
