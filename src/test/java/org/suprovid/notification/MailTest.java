package org.suprovid.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.suprovid.SystemTest;

/** A test on the whole system with a mail server and a gateway for text messages; {@link MailDay} is its fixture. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SystemTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "suprovid.mail.from=suprovid@example.org",
            "suprovid.mail.site=https://cases.example.org",
            "suprovid.mail.tries=4",
            "suprovid.sms.from=Suprovid",
            "suprovid.sms.neutral-from=INFO",
            "suprovid.sms.timeout=10s",
            "suprovid.sms.tries=13"
        })
@ContextConfiguration(initializers = MailTest.Port.class)
public @interface MailTest {

    /** Where mail room and gateway are, whichever port was free. */
    class Port implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.mail.port=" + MailDay.ROOM.port(), "suprovid.sms.url=" + MailDay.GATEWAY.url())
                    .applyTo(context);
        }
    }
}
