package org.suprovid.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** The operator's key: it wraps the keys of persons and is the root of the blind index (R-CONF-01, design §6). */
final class MasterKey {

    private static final int RAW_BYTES = 32;
    private final Aead aead;
    private final byte[] oldest;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private MasterKey(KeysetHandle keyset) throws GeneralSecurityException {
        aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        // the oldest key, so that marks stay findable when a newer key becomes the primary one
        var first = (AesGcmKey) keyset.getAt(0).getKey();
        oldest = first.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
    }

    /**
     * Reads a key as the operator gives it.
     *
     * @param base64 a Tink keyset of AES-GCM keys, or 32 random bytes as {@code openssl rand -base64 32} makes them
     */
    static MasterKey of(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
            return new MasterKey(bytes.length == RAW_BYTES ? raw(bytes) : keyset(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw MasterKeyRefused.unreadable();
        }
    }

    static String generate() {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] bytes = TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle keyset(byte[] bytes) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle raw(byte[] bytes) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(RAW_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build();
    }

    Aead aead() {
        return aead;
    }

    byte[] indexKey() {
        return derived("suprovid blind index");
    }

    /** The root of the marks by which secrets are found again. */
    byte[] secretsKey() {
        return derived("suprovid secrets");
    }

    private byte[] derived(String purpose) {
        try {
            return Hkdf.computeHkdf(
                    "HmacSha256", oldest, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), RAW_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
