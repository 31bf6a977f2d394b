package org.suprovid.casework;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * That a client withdraws agreement; the reason may be that none was given.
 *
 * @param on the day it was said, null if today
 */
public record Withdrawal(WithdrawalReason reason, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {}
