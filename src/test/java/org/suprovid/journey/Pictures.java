package org.suprovid.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pictures of one scenario, numbered as they were taken: {@code target/journeys/<scenario>/NN-what.png}. */
final class Pictures {

    private final Path folder;
    private int count;

    Pictures(String scenario) {
        folder = Path.of("target/journeys", scenario);
    }

    /** The whole page, in a window as high as the page, so that nothing that sticks to its edge covers a field. */
    void take(Page page, String what) {
        ViewportSize window = page.viewportSize();
        Number height = (Number) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(window.width, Math.max(window.height, height.intValue()));
        page.screenshot(new Page.ScreenshotOptions().setPath(next(what, ".png")));
        page.setViewportSize(window.width, window.height);
    }

    void failed(Page page) {
        take(page, "failed");
        try {
            Files.writeString(next("failed", ".html"), page.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path next(String what, String ending) {
        return folder.resolve(String.format("%02d-%s%s", ++count, what, ending));
    }
}
