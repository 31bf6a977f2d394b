package org.suprovid.client;

/** What one person is to another. */
enum FamilyRelation {
    SPOUSE,
    PARTNER,
    PARENT,
    CHILD,
    SIBLING,
    CARER,
    CARED_FOR,
    OTHER;

    /** The same bond told from the other person. */
    FamilyRelation inverse() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case CARER -> CARED_FOR;
            case CARED_FOR -> CARER;
            default -> this;
        };
    }
}
