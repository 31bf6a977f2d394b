package org.suprovid.demo;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.suprovid.platform.DemoSwitch;

/** Fills an empty system with the demo organisation, before timers begin to fire; what a start did not finish, the next does. */
@Component
@Order(200)
class DemoAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAtStart.class);
    private final DemoSwitch demo;
    private final DemoOrganisation organisation;
    private final StoryBook book;
    private final Teller teller;
    private final OneTeller one;
    private final Clock clock;

    DemoAtStart(
            DemoSwitch demo, DemoOrganisation organisation, StoryBook book, Teller teller, OneTeller one, Clock clock) {
        this.demo = demo;
        this.organisation = organisation;
        this.book = book;
        this.teller = teller;
        this.one = one;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo.isOn()) {
            one.alone(this::make);
        }
    }

    private void make() {
        if (organisation.isEmpty() || book.open().isPresent()) {
            LOG.info("Making the demo organisation: {} people and their cases", Stories.ALL.size());
            demo.during(() -> teller.tell(Stories.ALL, clock.instant()));
        }
    }
}
