package org.suprovid.platform;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Seals with the operator's key what belongs to no person: secrets to be printed again, words about nobody we know yet. */
@Component
public class HouseSeal {

    private final Aead key;

    HouseSeal(MasterKey master) {
        key = master.aead();
    }

    /** @param context where the sealed bytes will stand, e.g. {@code referral_link 17}: they open nowhere else */
    public byte[] seal(String plain, String context) {
        try {
            return key.encrypt(plain.getBytes(StandardCharsets.UTF_8), bound(context));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    /** @throws SealBroken if the bytes were changed or belong to another place */
    public String unseal(byte[] sealed, String context) {
        try {
            return new String(key.decrypt(sealed, bound(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    private static byte[] bound(String context) {
        return ("house " + context).getBytes(StandardCharsets.UTF_8);
    }
}
