package org.suprovid.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * What somebody looks at.
 *
 * @param language of the browser; pages of people signed in follow the person's own
 */
record Screen(int width, int height, ColorScheme scheme, String language) {

    static Screen desk(String language) {
        return new Screen(1280, 860, ColorScheme.LIGHT, language);
    }

    static Screen phone(String language) {
        return new Screen(390, 844, ColorScheme.LIGHT, language);
    }

    Screen dark() {
        return new Screen(width, height, ColorScheme.DARK, language);
    }

    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language)
                .setTimezoneId("Europe/Kyiv");
    }
}
