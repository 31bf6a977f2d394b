package org.suprovid.platform;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the synthetic demo organisation is wanted: on the embedded database unless refused, elsewhere only if asked. */
@Component
public class DemoSwitch {

    private final Boolean asked;
    private final boolean embedded;
    private volatile boolean beingMade;

    DemoSwitch(SuprovidProperties properties, Environment environment) {
        this.asked = properties.demoAsked();
        this.embedded = isEmbedded(environment);
    }

    public boolean isOn() {
        return asked == null ? embedded : asked;
    }

    /** Whether this node is making it right now: the clock stands elsewhere and half of it is not there yet. */
    public boolean isBeingMade() {
        return beingMade;
    }

    /** Makes it; until it is made, whoever wants to sign in is told so. */
    public void during(Runnable making) {
        beingMade = true;
        try {
            making.run();
        } finally {
            beingMade = false;
        }
    }

    static boolean isEmbedded(Environment environment) {
        return environment.getProperty("spring.datasource.url", "embedded").equals("embedded");
    }
}
