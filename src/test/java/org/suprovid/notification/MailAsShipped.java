package org.suprovid.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.suprovid.SystemTest;

/** A test with a mail server that is tried as often as we ship; costs another start, so only for what depends on that number. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SystemTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "suprovid.mail.from=suprovid@example.org",
            "suprovid.mail.site=https://cases.example.org"
        })
@ContextConfiguration(initializers = MailTest.Port.class)
public @interface MailAsShipped {}
