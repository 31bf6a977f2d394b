package org.suprovid.security;

import java.util.Set;

/** Somebody who begins to work here; the password is already hashed by {@link StaffDirectory#add}. */
public record NewStaff(
        String login,
        String name,
        String position,
        String phone,
        String passwordHash,
        String language,
        Set<Role> roles,
        Set<Long> programmes) {}
