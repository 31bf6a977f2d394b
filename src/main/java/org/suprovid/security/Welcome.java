package org.suprovid.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.suprovid.platform.DemoSwitch;
import org.suprovid.platform.SuprovidProperties;

/** The last words of a start: where to sign in and, in the demo organisation, as whom; the zone; where data is kept. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
    private final SuprovidProperties properties;
    private final DemoSwitch demo;
    private final Environment environment;

    Welcome(SuprovidProperties properties, DemoSwitch demo, Environment environment) {
        this.properties = properties;
        this.demo = demo;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(words(web.getWebServer().getPort()));
        }
    }

    private String words(int port) {
        StringBuilder words = new StringBuilder("Suprovid is ready");
        words.append("\n  sign in    http://localhost:").append(port).append(path());
        if (demo.isOn()) {
            words.append("\n  as         ").append(String.join(", ", SignInPages.DEMO));
            words.append(" (demo organisation; the password is the login)");
        }
        words.append("\n  time zone  ").append(properties.zone());
        if (environment.getProperty("spring.datasource.url") == null) {
            words.append("\n  data       ")
                    .append(properties.data().toAbsolutePath().normalize());
        }
        return words.toString();
    }

    private String path() {
        return environment.getProperty("server.servlet.context-path", "") + "/sign-in";
    }
}
