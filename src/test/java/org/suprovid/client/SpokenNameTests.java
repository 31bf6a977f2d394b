package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpokenNameTests {

    @Test
    void papersPutTheSurnameFirst() {
        assertThat(SpokenName.parts("Ковальчук Олена")).isEqualTo(Map.of("surname", "Ковальчук", "givenName", "Олена"));
        assertThat(SpokenName.parts("Ковальчук  Олена Петрівна "))
                .isEqualTo(Map.of("surname", "Ковальчук", "givenName", "Олена", "patronymic", "Петрівна"));
    }

    @Test
    void aPatronymicInTheMiddleMeansThatTheSurnameComesLast() {
        assertThat(SpokenName.parts("Олена Петрівна Ковальчук"))
                .isEqualTo(Map.of("surname", "Ковальчук", "givenName", "Олена", "patronymic", "Петрівна"));
        assertThat(SpokenName.parts("Иван Сергеевич"))
                .isEqualTo(Map.of("givenName", "Иван", "patronymic", "Сергеевич"));
    }

    @Test
    void oneWordIsWhatThePersonIsCalled() {
        assertThat(SpokenName.parts("Марко")).isEqualTo(Map.of("givenName", "Марко"));
    }

    @Test
    void nothingAndASentenceAreNoName() {
        assertThat(SpokenName.parts("  ")).isEmpty();
        assertThat(SpokenName.parts("людина, яка не назвала себе")).isEmpty();
    }
}
