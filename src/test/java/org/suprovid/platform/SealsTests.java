package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealsTests {

    private static final String TEXT = "Каріна, п'ять таблеток, їжак ґ";
    private final MasterKey master = MasterKey.of(MasterKey.generate());
    private final KeptInMemory table = new KeptInMemory();
    private final Seals seals = sealsWith(master);

    @BeforeEach
    void twoPersons() {
        table.wrapped.put(1L, seals.newKey(1));
        table.wrapped.put(2L, seals.newKey(2));
    }

    private Seals sealsWith(MasterKey key) {
        return new Seals(new PersonKeys(key, table), table);
    }

    @Test
    void whatWasSealedOpensForItsPersonAndPlace() {
        byte[] sealed = seals.seal(1, TEXT, "document 7");

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Кар");
        assertThat(seals.unsealText(1, sealed, "document 7")).contains(TEXT);
        assertThat(sealsWith(master).unsealText(1, sealed, "document 7")).contains(TEXT);
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(seals.seal(1, TEXT, "a")).isNotEqualTo(seals.seal(1, TEXT, "a"));
    }

    @Test
    void sealedBytesDoNotOpenInAnotherPlaceOrForAnotherPerson() {
        byte[] sealed = seals.seal(1, TEXT, "document 7");

        assertThatThrownBy(() -> seals.unseal(1, sealed, "document 8")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seals.unseal(2, sealed, "document 7")).isInstanceOf(SealBroken.class);
    }

    @Test
    void changedBytesDoNotOpen() {
        byte[] sealed = seals.seal(1, TEXT, "a");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seals.unseal(1, sealed, "a")).isInstanceOf(SealBroken.class);
    }

    @Test
    void swappedKeysOfTwoPersonsDoNotOpen() {
        table.wrapped.put(1L, table.wrapped.get(2L));

        assertThatThrownBy(() -> sealsWith(master).seal(1, TEXT, "a")).isInstanceOf(SealBroken.class);
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        Seals stranger = sealsWith(MasterKey.of(MasterKey.generate()));

        assertThatThrownBy(() -> stranger.seal(1, TEXT, "a")).isInstanceOf(SealBroken.class);
    }

    @Test
    void anErasedPersonCanBeNeitherReadNorWritten() {
        byte[] sealed = seals.seal(1, TEXT, "a");

        seals.erase(1);

        assertThat(seals.unseal(1, sealed, "a")).isEmpty();
        assertThatThrownBy(() -> seals.seal(1, TEXT, "a")).isInstanceOf(PersonErased.class);
        assertThat(seals.seal(2, TEXT, "a")).isNotEmpty();
    }

    @Test
    void aPersonOutsideTheRowsOneMaySeeIsNotFound() {
        assertThatThrownBy(() -> seals.seal(3, TEXT, "a")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void theKeysOfAListAreReadAtOnce() {
        byte[] one = seals.seal(1, TEXT, "a");
        byte[] two = seals.seal(2, TEXT, "a");
        Seals another = sealsWith(master);

        another.ready(List.of(1L, 2L, 2L, 3L));

        assertThat(another.unsealText(1, one, "a")).contains(TEXT);
        assertThat(another.unsealText(2, two, "a")).contains(TEXT);
        assertThat(table.asked).isOne();
    }

    @Test
    void recordsAreSealedAsJson() {
        SealedJson json = new SealedJson(seals, new HouseSeal(MasterKey.of(MasterKey.generate())));
        Paper paper = new Paper("АА 123", LocalDate.of(2020, 2, 29));

        assertThat(json.unseal(1, json.seal(1, paper, "paper"), "paper", Paper.class))
                .contains(paper);
        assertThat(json.unseal(1, json.seal(1, Map.of("number", "Б", "old", 1), "paper"), "paper", Paper.class))
                .contains(new Paper("Б", null));
        assertThat(json.unsealOfHouse(json.sealOfHouse(paper, "paper"), "paper", new TypeReference<Paper>() {}))
                .isEqualTo(paper);
    }

    record Paper(String number, LocalDate until) {}
}
