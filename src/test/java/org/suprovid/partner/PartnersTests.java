package org.suprovid.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.suprovid.SystemTest;

@SystemTest
class PartnersTests {

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void clientsAreSentToActivePartnersOnly() {
        long lawyer = partners.add("LEGAL_CLINIC", "Legal clinic", "LEGAL");
        long old = partners.add("OLD_CLINIC", "An old clinic", "MEDICAL");
        sql.update("UPDATE partner SET active = false WHERE id = ?", old);

        assertThat(partners.active()).extracting(Partner::id).contains(lawyer).doesNotContain(old);
        assertThat(partners.byIds(List.of(lawyer, old))).hasSize(2);
        assertThat(partners.find(old).orElseThrow().name()).isEqualTo("An old clinic");
    }

    @Test
    void aCodeHoldsNoWords() {
        assertThatThrownBy(() -> partners.add("a partner", "Partner", "NGO"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("code_has_no_words");
    }
}
