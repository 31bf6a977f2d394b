package org.suprovid.casework;

/** That a client withdraws agreement; the reason may be that none was given. */
public record Withdrawal(WithdrawalReason reason) {}
