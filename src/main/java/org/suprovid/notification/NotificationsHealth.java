package org.suprovid.notification;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shown as {@code notifications}: whether mail leaves and what is parked; the system works on if it does not. */
@Component("notificationsHealthIndicator")
class NotificationsHealth implements HealthIndicator {

    private final ParkedLetters parked;
    private final MailState mail;

    NotificationsHealth(ParkedLetters parked, MailState mail) {
        this.parked = parked;
        this.mail = mail;
    }

    @Override
    public Health health() {
        MailState.State state = mail.now();
        DeliveryMapper.Counts counts = parked.counts();
        Health.Builder health = Health.up()
                .withDetail("mail", state.ready() ? "leaves" : "in-app only")
                .withDetail("waiting", counts.waiting())
                .withDetail("parked", counts.parked());
        if (state.missing() != null) {
            health.withDetail("missing", state.missing());
        }
        return health.build();
    }
}
