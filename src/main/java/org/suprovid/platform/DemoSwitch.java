package org.suprovid.platform;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the synthetic demo organisation is wanted: on the embedded database unless refused, elsewhere only if asked. */
@Component
public class DemoSwitch {

    private final Boolean asked;
    private final boolean embedded;

    DemoSwitch(SuprovidProperties properties, Environment environment) {
        this.asked = properties.demoAsked();
        this.embedded = isEmbedded(environment);
    }

    public boolean isOn() {
        return asked == null ? embedded : asked;
    }

    static boolean isEmbedded(Environment environment) {
        return environment.getProperty("spring.datasource.url", "embedded").equals("embedded");
    }
}
