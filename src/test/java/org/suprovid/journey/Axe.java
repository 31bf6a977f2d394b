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
            async (rules) => (await axe.run(document, {
                resultTypes: ['violations'], ...(rules.length && { runOnly: rules })
            })).violations
                .map(({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 3).map((node) => node.html).join(' ')}`)
            """;

    /** What another colour scheme or width changes on a page of the same elements. */
    static final List<String> OF_LOOKS = List.of("color-contrast", "link-in-text-block", "target-size");

    private Axe() {}

    /** @param rules which to ask for; none named means all */
    static List<String> on(Page page, List<Screen> screens, List<String> rules) {
        page.evaluate(AxeBuilder.getAxeScript());
        return screens.stream()
                .flatMap(screen -> violations(page, screen, rules).stream())
                .toList();
    }

    private static List<String> violations(Page page, Screen screen, List<String> rules) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(screen.scheme()));
        page.setViewportSize(screen.width(), screen.height());
        Number whole = (Number) page.evaluate("document.documentElement.scrollHeight");
        // in a window as high as the page nothing lies under the bar that sticks to its edge
        page.setViewportSize(screen.width(), Math.max(screen.height(), whole.intValue()));
        String where = "%s %d %s ".formatted(URI.create(page.url()).getPath(), screen.width(), screen.scheme());
        return ((List<?>) page.evaluate(RUN, rules))
                .stream().map(found -> where + found).toList();
    }
}
