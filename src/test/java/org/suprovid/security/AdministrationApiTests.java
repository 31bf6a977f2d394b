package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.TestStaff;

/** Programs of administrators read staff and settings; those of others learn who they are themselves. */
@SystemTest
class AdministrationApiTests {

    @Autowired
    private ApiCaller programs;

    @Autowired
    private TestStaff staff;

    private long programme;
    private StaffMember admin;
    private StaffMember olena;

    @BeforeEach
    void anAdministrator() {
        programme = staff.programme();
        admin = staff.member("admin", programme, Role.ADMIN);
        olena = staff.caseManager(programme);
    }

    @Test
    void everybodyLearnsWhoTheyAreAndForWhomTheyWork() throws Exception {
        JsonNode me = programs.read(olena, "/me");
        assertThat(me.at("/staff/login").asText()).isEqualTo(olena.login());
        assertThat(me.at("/staff/roles/0").asText()).isEqualTo("CASE_MANAGER");
        assertThat(me.at("/programmes")).hasSize(1);
        assertThat(me.at("/programmes/0/id").asLong()).isEqualTo(programme);
    }

    @Test
    void staffIsReadWithoutPasswords() throws Exception {
        JsonNode all = programs.read(admin, "/staff");
        assertThat(all).anyMatch(one -> one.at("/id").asLong() == olena.id());
        JsonNode one = programs.read(admin, "/staff/" + olena.id());
        assertThat(one.at("/staff/name").asText()).isEqualTo(olena.name());
        assertThat(one.at("/pledgedUntil").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(one.at("/skills")).isEmpty();
        assertThat(all + one.toString()).doesNotContain("$argon2", "hash");
        assertThat(programs.read(admin, "/staff/999999999").at("/status").asInt())
                .isEqualTo(404);
    }

    @Test
    void programmesAreReadWithWhatTheyAnswerBeforeTheyOpen() throws Exception {
        assertThat(programs.read(admin, "/programmes"))
                .anyMatch(one -> one.at("/id").asLong() == programme);
        JsonNode one = programs.read(admin, "/programmes/" + programme);
        assertThat(one.at("/settings/algorithm").asText()).isEqualTo("case-seven-step");
        assertThat(one.at("/settings/standards/0").asText()).isEqualTo("ALLIANCE_2010");
        assertThat(one.at("/settings/minAge").asInt()).isEqualTo(18);
        assertThat(one.at("/settings/groups")).hasSize(4);
        assertThat(one.at("/definition").has("announced")).isTrue();
    }

    @Test
    void theOutboxSaysWhatIsSetUp() throws Exception {
        JsonNode outbox = programs.read(admin, "/outbox");
        assertThat(outbox.at("/mail").has("ready")).isTrue();
        assertThat(outbox.at("/counts").size()).isPositive();
        assertThat(outbox.at("/parked").isArray()).isTrue();
    }

    @Test
    void settingsAreForAdministrators() throws Exception {
        for (String path : List.of("/staff", "/staff/" + olena.id(), "/programmes", "/programmes/1", "/outbox")) {
            assertThat(programs.read(olena, path).at("/status").asInt())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(programs.read(olena, "/partner-keys").at("/status").asInt()).isEqualTo(403);
        assertThat(programs.read(staff.supervisor(programme), "/partner-keys").isArray())
                .isTrue();
    }
}
