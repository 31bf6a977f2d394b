package org.suprovid.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.suprovid.platform.DemoSwitch;

/** Fills an empty system with the demo organisation, once, before timers begin to fire. */
@Component
@Order(200)
class DemoAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAtStart.class);
    private final DemoSwitch demo;
    private final DemoOrganisation organisation;
    private final Teller teller;

    DemoAtStart(DemoSwitch demo, DemoOrganisation organisation, Teller teller) {
        this.demo = demo;
        this.organisation = organisation;
        this.teller = teller;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo.isOn() || !organisation.isEmpty()) {
            return;
        }
        LOG.info("Making the demo organisation: {} people and their cases", Stories.ALL.size());
        teller.tell(organisation::found, Stories.ALL);
    }
}
