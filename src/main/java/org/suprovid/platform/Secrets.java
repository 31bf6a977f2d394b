package org.suprovid.platform;

import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Secrets that leave the house: links, codes on paper, keys of programs. The database keeps a mark made with the operator's
 * key, from which nobody finds the secret; the last letters of each are a mark, too, so that what somebody guesses is refused
 * before anything is looked up.
 */
@Component
public class Secrets {

    private static final int MARK_BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final PrfHmacJce prf;

    Secrets(MasterKey master) {
        try {
            prf = new PrfHmacJce("HMACSHA256", new SecretKeySpec(master.secretsKey(), "HMAC"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new secret, in lower case. */
    public String issue(Kind kind) {
        byte[] bytes = new byte[kind.chance];
        random.nextBytes(bytes);
        String chance = SecretLetters.of(bytes, kind.chance);
        return chance + check(kind, chance);
    }

    /** The secret as it was issued, from what somebody typed; empty if it can be none of ours. */
    public String read(Kind kind, String typed) {
        String read = SecretLetters.read(typed, kind.chance + kind.check);
        if (read.length() != kind.chance + kind.check) {
            return "";
        }
        String check = check(kind, read.substring(0, kind.chance));
        return same(bytes(check), bytes(read.substring(kind.chance))) ? read : "";
    }

    /** By what the secret is found; 32 bytes. */
    public byte[] mark(Kind kind, String secret) {
        return mark(kind.name() + "\n" + secret);
    }

    /** A proof, of 130 bits, that somebody was given what only the holder of a secret is given. */
    public String proof(Kind kind, String secret) {
        return SecretLetters.of(mark("PROOF " + kind + "\n" + secret), Kind.LINK.chance);
    }

    /** Compares without telling by its time how much is equal. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private String check(Kind kind, String chance) {
        return SecretLetters.of(mark("CHECK " + kind + "\n" + chance), kind.check);
    }

    private byte[] mark(String text) {
        try {
            return prf.compute(bytes(text), MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a secret is for; its letters hold five bits each. */
    public enum Kind {
        /** Stands in an address: 130 bits, and 30 to check them. */
        LINK(26, 6),
        /** Is typed from paper, with tries counted: 50 bits, and 10 to check them. */
        CODE(10, 2),
        /** Is kept by a program: 160 bits, and 40 to check them. */
        KEY(32, 8),
        /** Tells two requests apart. */
        REQUEST(26, 0);

        private final int chance;
        private final int check;

        Kind(int chance, int check) {
            this.chance = chance;
            this.check = check;
        }
    }
}
