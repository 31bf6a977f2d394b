package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works without a mouse passes over the navigation with the first key. */
@BrowserJourney
class KeyboardJourney {

    @Autowired
    Organisation organisation;

    @Test
    void theFirstTabIsTheLinkThatSkipsTheNavigation(Desk desk) {
        Visit iryna = desk.of(organisation.team("en").iryna(), Screen.phone("en"));
        for (String path : new String[] {"/cases", "/referrals"}) {
            iryna.go(path).settle();
            iryna.page.keyboard().press("Tab");
            assertThat(iryna.page.locator(".skip")).isFocused();
            assertThat(iryna.page.locator(".site-nav [aria-current]")).isInViewport();
        }
    }
}
