package org.suprovid.link;

import org.springframework.stereotype.Component;
import org.suprovid.platform.HouseSeal;
import org.suprovid.platform.Secrets;
import org.suprovid.platform.Secrets.Kind;

/** Makes the secrets of links: found by marks, kept sealed as long as they are to be printed again. */
@Component
public class LinkSecrets {

    private final Secrets secrets;
    private final HouseSeal seal;

    LinkSecrets(Secrets secrets, HouseSeal seal) {
        this.secrets = secrets;
        this.seal = seal;
    }

    /** A secret as tables keep it. */
    public record Made(byte[] tokenMark, byte[] codeMark, byte[] sealed) {}

    /** @param context where the sealed secret will stand, e.g. {@code referral_link of 17} */
    public Made make(String context) {
        LinkSecret secret = new LinkSecret(secrets.issue(Kind.LINK), secrets.issue(Kind.CODE));
        return new Made(
                secrets.mark(Kind.LINK, secret.token()),
                secrets.mark(Kind.CODE, secret.code()),
                seal.seal(secret.text(), context));
    }

    public LinkSecret open(byte[] sealed, String context) {
        return LinkSecret.of(seal.unseal(sealed, context));
    }
}
