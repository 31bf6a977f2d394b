package org.suprovid.link;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address under which links are opened, {@code suprovid.slip.site}, for what is printed or shown.
 *
 * @param site null if the settings name none
 */
@ConfigurationProperties("suprovid.slip")
public record LinkSite(URI site) {

    /** Without a slash at its end. @param asked the address under which somebody prints; taken if the settings name none */
    public String or(URI asked) {
        URI known = site != null && site.getHost() != null ? site : asked;
        return known.toString().replaceFirst("/+$", "");
    }

    /** The whole address of a page, on screen as on paper. @param path such as {@code /q} */
    public String address(String path) {
        return or(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri()) + path;
    }

    /** As people type it. */
    public static String typed(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
