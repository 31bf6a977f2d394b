package org.suprovid.casework;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** That a client has died. @param on the day, null if not known @param source from whom it is known */
public record Death(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, DeathKnownFrom source) {}
