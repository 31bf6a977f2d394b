package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suprovid.platform.Secrets.Kind;

/** What leaves the house is found again by a mark, read from paper, and turned away when it was guessed. */
class SecretsTests {

    private final String key = MasterKey.generate();
    private final Secrets secrets = new Secrets(MasterKey.of(key));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noTwoSecretsAreEqualAndEachIsReadAsItWasIssued(Kind kind) {
        Set<String> issued = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String secret = secrets.issue(kind);
            assertThat(secret).matches("[0-9a-hjkmnp-tv-z]+");
            assertThat(secrets.read(kind, secret)).isEqualTo(secret);
            issued.add(secret);
        }
        assertThat(issued).hasSize(2000);
    }

    @Test
    void aLinkHoldsMoreThan128BitsOfChance() {
        int letters = secrets.issue(Kind.LINK).length() - 6;
        assertThat(letters * 5).isGreaterThanOrEqualTo(128);
    }

    @Test
    void everyLetterOfALinkCounts() {
        String link = secrets.issue(Kind.LINK);
        for (int at = 0; at < link.length(); at++) {
            char other = link.charAt(at) == 'z' ? 'y' : 'z';
            String changed = link.substring(0, at) + other + link.substring(at + 1);
            assertThat(secrets.read(Kind.LINK, changed)).as("letter %s", at).isEmpty();
        }
    }

    @Test
    void guessesAreTurnedAwayWithoutLookingThemUp() {
        Secrets stranger = new Secrets(MasterKey.of(MasterKey.generate()));
        for (int guess = 0; guess < 100_000; guess++) {
            assertThat(secrets.read(Kind.LINK, stranger.issue(Kind.LINK))).isEmpty();
        }
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        String code = secrets.issue(Kind.CODE);
        String printed = code.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
        assertThat(secrets.read(Kind.CODE, printed)).isEqualTo(code);
        assertThat(secrets.read(Kind.CODE, " " + printed.replace("-", " - ") + " "))
                .isEqualTo(code);
        String lookalike =
                printed.replace('0', 'О').replace('1', 'І').replace('H', 'Н').replace('X', 'Х');
        assertThat(secrets.read(Kind.CODE, lookalike)).isEqualTo(code);
    }

    @Test
    void whatIsTooLongOrStrangeIsNotRead() {
        String code = secrets.issue(Kind.CODE);
        assertThat(secrets.read(Kind.CODE, null)).isEmpty();
        assertThat(secrets.read(Kind.CODE, "")).isEmpty();
        assertThat(secrets.read(Kind.CODE, code + "\u0000")).isEmpty();
        assertThat(secrets.read(Kind.CODE, code + code)).isEmpty();
        assertThat(secrets.read(Kind.CODE, "z".repeat(1_000_000))).isEmpty();
    }

    @Test
    void whoHasTheMarksButNotTheKeyFindsNoSecret() {
        String code = secrets.issue(Kind.CODE);
        byte[] mark = secrets.mark(Kind.CODE, code);
        assertThat(secrets.mark(Kind.CODE, code)).isEqualTo(mark).hasSize(32);
        assertThat(new Secrets(MasterKey.of(MasterKey.generate())).mark(Kind.CODE, code))
                .isNotEqualTo(mark);
        assertThat(secrets.mark(Kind.LINK, code)).isNotEqualTo(mark);
    }

    @Test
    void theSameKeyReadsAfterAStartAnew() {
        String link = secrets.issue(Kind.LINK);
        assertThat(new Secrets(MasterKey.of(key)).read(Kind.LINK, link)).isEqualTo(link);
        assertThat(secrets.proof(Kind.LINK, link)).isNotEqualTo(secrets.proof(Kind.LINK, secrets.issue(Kind.LINK)));
    }

    @Test
    void whatTheHouseSealsOpensInItsPlaceOnly() {
        HouseSeal seal = new HouseSeal(MasterKey.of(key));
        byte[] sealed = seal.seal("слова", "answer 1");
        assertThat(seal.unseal(sealed, "answer 1")).isEqualTo("слова");
        assertThatThrownBy(() -> seal.unseal(sealed, "answer 2")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> new HouseSeal(MasterKey.of(MasterKey.generate())).unseal(sealed, "answer 1"))
                .isInstanceOf(SealBroken.class);
    }
}
