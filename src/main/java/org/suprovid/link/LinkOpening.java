package org.suprovid.link;

import java.nio.charset.StandardCharsets;
import org.suprovid.platform.Secrets;

/**
 * What happens at the door of a link.
 *
 * @param link null where nothing opens
 * @param proof what the page of this link holds, and no other
 */
public record LinkOpening<T>(LinkReception reception, T link, String proof) {

    static <T> LinkOpening<T> none(LinkReception reception) {
        return new LinkOpening<>(reception, null, "");
    }

    public boolean isOpen() {
        return reception == LinkReception.OPEN;
    }

    /** Whether a form was sent from the page of this link; no other site knows what that page holds. */
    public boolean proves(String sent) {
        return link != null && sent != null && Secrets.same(bytes(sent), bytes(proof));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
