package org.suprovid.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import java.net.URI;
import java.util.List;

/** Asks axe about a page as it stands, on one screen after another. */
final class Axe {

    private static final String RUN =
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .map(({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 3).map((node) => node.html).join(' ')}`)
            """;

    private Axe() {}

    static List<String> on(Page page, List<Screen> screens) {
        page.evaluate(AxeBuilder.getAxeScript());
        return screens.stream()
                .flatMap(screen -> violations(page, screen).stream())
                .toList();
    }

    private static List<String> violations(Page page, Screen screen) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(screen.scheme()));
        page.setViewportSize(screen.width(), screen.height());
        Number whole = (Number) page.evaluate("document.documentElement.scrollHeight");
        // in a window as high as the page nothing lies under the bar that sticks to its edge
        page.setViewportSize(screen.width(), Math.max(screen.height(), whole.intValue()));
        String where = "%s %d %s ".formatted(URI.create(page.url()).getPath(), screen.width(), screen.scheme());
        return ((List<?>) page.evaluate(RUN))
                .stream().map(found -> where + found).toList();
    }
}
