package org.suprovid.platform;

import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Marks by which a name, telephone number or code is found again without being readable (design §6). */
@Component
public class BlindIndex {

    private static final int MARK_BYTES = 32;
    private final PrfHmacJce prf;

    BlindIndex(MasterKey master) {
        try {
            prf = new PrfHmacJce("HMACSHA256", new SecretKeySpec(master.indexKey(), "HMAC"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The mark of a text; spellings that mean the same have the same mark.
     *
     * @return empty if nothing is left to be found by, e.g. of a telephone number without digits
     */
    public Optional<byte[]> mark(Kind kind, String text) {
        String normalised = kind.normalise(text == null ? "" : text);
        if (normalised.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] input = (kind.name() + "\n" + normalised).getBytes(StandardCharsets.UTF_8);
            return Optional.of(prf.compute(input, MARK_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a mark stands for; the names are those of {@code identity.person_mark.kind}. */
    public enum Kind {
        /** One or more names, in any order. */
        NAME,
        /** Names and the date of birth (ISO), in any order. */
        NAME_BIRTH,
        PHONE,
        /** A client's unique code or the number of a paper. */
        CODE;

        private String normalise(String text) {
            return switch (this) {
                case NAME, NAME_BIRTH -> Spelling.ofName(text);
                case PHONE -> Spelling.ofPhone(text);
                case CODE -> Spelling.ofCode(text);
            };
        }
    }
}
