package org.suprovid.conference;

/** What somebody of the team wants to talk about; {@link InvitationDesk} says how much that may be (R-12S-10c). */
record Wish(String wish) {}
