package org.suprovid.journey;

import org.suprovid.security.StaffMember;

/** Who works together in a journey: one programme, one person for each part of the way. */
record Team(long programme, StaffMember nadia, StaffMember olena, StaffMember iryna, StaffMember petro) {}
