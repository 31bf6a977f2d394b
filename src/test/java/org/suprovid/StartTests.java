package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SystemTest
class StartTests {

    @Autowired
    JdbcTemplate sql;

    @Test
    void theApplicationsRoleOwnsNothing() {
        String role = sql.queryForObject("SELECT current_user", String.class);
        assertThat(role).isEqualTo("suprovid_app");
        assertThat(sql.queryForObject(
                        "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = current_user",
                        Integer.class))
                .isZero();
        assertThat(sql.queryForObject("SELECT rolsuper FROM pg_roles WHERE rolname = current_user", Boolean.class))
                .isFalse();
    }
}
