package org.suprovid.notification;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shown as {@code notifications}: whether mail and text messages leave and what is parked; the system works on if it does not. */
@Component("notificationsHealthIndicator")
class NotificationsHealth implements HealthIndicator {

    private final ParkedLetters parked;
    private final MailState mail;
    private final SmsState sms;

    NotificationsHealth(ParkedLetters parked, MailState mail, SmsState sms) {
        this.parked = parked;
        this.mail = mail;
        this.sms = sms;
    }

    @Override
    public Health health() {
        MailState.State state = mail.now();
        DeliveryMapper.Counts counts = parked.counts();
        Health.Builder health = Health.up()
                .withDetail("mail", state.ready() ? "leaves" : "in-app only")
                .withDetail("sms", sms.now().ready() ? "leaves" : "not set up")
                .withDetail("waiting", counts.waiting())
                .withDetail("parked", counts.parked());
        if (state.missing() != null) {
            health.withDetail("missing", state.missing());
        }
        return health.build();
    }
}
