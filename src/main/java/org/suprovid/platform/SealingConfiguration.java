package org.suprovid.platform;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Finds the master key and makes sure it is the one this database was begun with. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    private static final byte[] PROOF = "suprovid".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTEXT = "proof".getBytes(StandardCharsets.UTF_8);

    @Bean
    MasterKey masterKey(SuprovidProperties properties, Environment environment, SealMapper mapper) {
        MasterKey key = find(properties, environment, mapper);
        prove(key.aead(), mapper);
        return key;
    }

    private static MasterKey find(SuprovidProperties properties, Environment environment, SealMapper mapper) {
        if (StringUtils.hasText(properties.masterKey())) {
            return MasterKey.of(properties.masterKey());
        }
        if (!DemoSwitch.isEmbedded(environment)) {
            throw MasterKeyRefused.missing();
        }
        MasterKeyFile file = MasterKeyFile.in(properties.data());
        Optional<String> kept = file.read();
        if (kept.isEmpty() && mapper.proof().isPresent()) {
            throw MasterKeyRefused.lost(file.path().toString());
        }
        return MasterKey.of(kept.orElseGet(file::create));
    }

    static void prove(Aead key, SealMapper mapper) {
        try {
            if (mapper.proof().isEmpty()) {
                mapper.keepProof(key.encrypt(PROOF, CONTEXT));
            }
            // read again: another node may have been the first
            key.decrypt(mapper.proof().orElseThrow().bytes(), CONTEXT);
        } catch (GeneralSecurityException e) {
            throw MasterKeyRefused.doesNotFit();
        }
    }
}
