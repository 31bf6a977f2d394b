package org.suprovid.casework;

/** Why a client withdraws agreement; nobody has to say why (R-7S-21). */
public enum WithdrawalReason {
    NOT_SAID,
    NO_LONGER_NEEDED,
    NO_TRUST,
    OTHER_SERVICE,
    FAMILY,
    MOVES_AWAY,
    OTHER
}
