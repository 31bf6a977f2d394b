package org.suprovid.notification;

import java.time.LocalTime;
import org.springframework.format.annotation.DateTimeFormat;

/** What somebody typed on "How I am told". */
record SettingsForm(
        Told told,
        String mail,
        @DateTimeFormat(pattern = "HH:mm") LocalTime quietFrom,
        @DateTimeFormat(pattern = "HH:mm") LocalTime quietUntil) {

    static SettingsForm of(Settings kept) {
        return new SettingsForm(kept.told(), kept.mail(), kept.quietFrom(), kept.quietUntil());
    }

    Settings settings() {
        return new Settings(told, mail == null ? "" : mail.strip(), quietFrom, quietUntil);
    }
}
