package org.suprovid.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.suprovid.security.StaffMember;

/** Where the people of one journey sit down before their screens. */
final class Desk {

    private final Browser browser;
    private final String address;
    private final Clock clock;
    private final Pictures pictures;
    private final List<Visit> visits = new ArrayList<>();

    Desk(Browser browser, String address, Clock clock, Pictures pictures) {
        this.browser = browser;
        this.address = address;
        this.clock = clock;
        this.pictures = pictures;
    }

    /** Somebody who has not signed in. */
    Visit stranger(Screen screen) {
        return visit(screen, screen.options(address));
    }

    /** Somebody on an old telephone that runs no scripts. */
    Visit withoutScripts(Screen screen) {
        return visit(screen, screen.options(address).setJavaScriptEnabled(false));
    }

    private Visit visit(Screen screen, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(10_000);
        Visit visit = new Visit(context.newPage(), Words.in(screen.language()), clock, pictures);
        visits.add(visit);
        return visit;
    }

    /** Somebody who works here, signed in by keyboard. */
    Visit of(StaffMember member, Screen screen) {
        return stranger(screen).signIn(member.login());
    }

    void keepWhatIsSeen() {
        visits.forEach(Visit::keepWhatIsSeen);
    }

    void close() {
        visits.forEach(Visit::close);
    }
}
