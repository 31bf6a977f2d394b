package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTroubleTests {

    @ParameterizedTest
    @CsvSource({
        "53100, FULL", "53000, BUSY", "53200, BUSY", "53300, BUSY", "53400, BUSY",
        "08001, GONE", "08006, GONE", "57P01, GONE", "57P02, GONE", "57P03, GONE"
    })
    void theStateTellsTheTrouble(String state, DatabaseTrouble trouble) {
        var wrapped = new IllegalStateException(new RuntimeException(new SQLException("said", state)));
        assertThat(DatabaseTrouble.behind(wrapped)).contains(trouble);
    }

    @Test
    void aPoolThatFindsNoConnectionMeansGone() {
        assertThat(DatabaseTrouble.behind(new SQLTransientConnectionException("timed out")))
                .contains(DatabaseTrouble.GONE);
    }

    @Test
    void otherFailuresAreNotTheDatabases() {
        assertThat(DatabaseTrouble.behind(new SQLException("unique", "23505"))).isEmpty();
        assertThat(DatabaseTrouble.behind(new SQLException("cancelled", "57014")))
                .isEmpty();
        assertThat(DatabaseTrouble.behind(new IllegalStateException("ours"))).isEmpty();
    }
}
