package org.suprovid.casework;

/** From whom the death of a client is known. */
public enum DeathKnownFrom {
    RELATIVE,
    HEALTH_FACILITY,
    AUTHORITY,
    PARTNER,
    SOMEBODY_ELSE
}
