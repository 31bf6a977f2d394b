package org.suprovid.notification;

import java.time.LocalTime;

/** How one person is told. @param quietFrom null, as is quietUntil: the organisation's quiet hours */
record Settings(Told told, String mail, LocalTime quietFrom, LocalTime quietUntil) {

    QuietHours quietHours(QuietHours ofOrganisation) {
        return quietFrom == null ? ofOrganisation : new QuietHours(quietFrom, quietUntil);
    }
}
