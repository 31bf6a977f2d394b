package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class MasterKeyTests {

    @TempDir
    private Path data;

    private final KeptInMemory database = new KeptInMemory();
    private final MockEnvironment environment = new MockEnvironment();

    private MasterKey start(String given) {
        var properties = new SuprovidProperties(ZoneId.of("Europe/Kyiv"), data, given, false, List.of());
        return new SealingConfiguration().masterKey(properties, environment, database);
    }

    @Test
    void aKeyFileThatOnlyItsOwnerReadsIsMadeOnceAndUsedAgain() throws Exception {
        byte[] first = start(null).indexKey();

        assertThat(start(null).indexKey()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThat(data.toFile().list()).containsExactly("master.key");
    }

    @Test
    void anExternalDatabaseWithoutKeyIsRefused() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/suprovid");

        assertThatThrownBy(() -> start(null))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("No master key");
    }

    @Test
    void aLostKeyFileIsNotReplaced() throws Exception {
        start(null);
        Files.delete(data.resolve("master.key"));

        assertThatThrownBy(() -> start(null))
                .isInstanceOf(MasterKeyRefused.class)
                .hasMessageContaining("gone from");
        assertThat(data.resolve("master.key")).doesNotExist();
    }

    @Test
    void anotherKeyIsRefused() {
        start(MasterKey.generate());

        assertThatThrownBy(() -> start(MasterKey.generate())).hasMessageContaining("does not belong");
    }

    @Test
    void aKeyOfRandomBytesWillDo() {
        String random = Base64.getEncoder().encodeToString(new byte[32]);
        start(random);

        assertThatCode(() -> start(random)).doesNotThrowAnyException();
    }

    @Test
    void damagedKeysAreRefusedWithoutBeingQuoted() {
        for (String damaged :
                new String[] {"secret!", "c2VjcmV0", Base64.getEncoder().encodeToString(new byte[31])}) {
            assertThatThrownBy(() -> start(damaged))
                    .isInstanceOf(MasterKeyRefused.class)
                    .hasMessageContaining("cannot be read")
                    .hasNoCause();
        }
    }
}
