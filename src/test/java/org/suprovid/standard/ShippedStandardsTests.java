package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.suprovid.SystemTest;

@SystemTest
class ShippedStandardsTests {

    @Autowired
    Standards standards;

    @Autowired
    StandardImport importing;

    @Autowired
    ShippedStandards shipped;

    @Autowired
    TestStandards own;

    @Autowired
    JdbcTemplate sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALLIANCE_2010",
                "ALLIANCE_LESSON_19",
                "COMPREHENSIVE_DEFAULT",
                "ELDERLY_HOME_SUPPORTIVE",
                "NYS_AI_2006_LIKE"
            })
    void whatWasImportedIsExportedToTheByte(String code) throws IOException {
        assertThat(standards.yaml(standards.version(code, 1)))
                .isEqualTo(Files.readString(Path.of("src/main/resources/standards", code + ".yaml")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ALLIANCE_2010,           CARD_FILL,        true,  P0D",
        "ALLIANCE_2010,           PLAN_REVIEW,      true,  P3M",
        "ALLIANCE_2010,           BRIEF_ASSESSMENT, false, P30D",
        "ALLIANCE_2010,           REASSESSMENT,     false, P180D",
        "ALLIANCE_2010,           REF_CHECK_1M,     true,  P1M",
        "ALLIANCE_LESSON_19,      CONSENT_SIGN,     true,  P3D",
        "ALLIANCE_LESSON_19,      MED_REGISTRATION, true,  P15D",
        "ALLIANCE_LESSON_19,      PLAN_REVIEW,      true,  P3M",
        "COMPREHENSIVE_DEFAULT,   FULL_PLAN,        true,  P60D",
        "COMPREHENSIVE_DEFAULT,   REASSESSMENT,     true,  P180D",
        "ELDERLY_HOME_SUPPORTIVE, BRIEF_ASSESSMENT, true,  P30D",
        "ELDERLY_HOME_SUPPORTIVE, SERVICE_START,    true,  P0D",
        "ELDERLY_HOME_SUPPORTIVE, FULL_PLAN,        true,  P60D",
        "ELDERLY_HOME_SUPPORTIVE, PLAN_REVIEW,      false, P3M",
        "ELDERLY_HOME_SUPPORTIVE, ELD_HOBBY,        true,  P10D",
        "ELDERLY_HOME_SUPPORTIVE, REF_CHECK_3M,     true,  P3M",
        "NYS_AI_2006_LIKE,        BRIEF_ASSESSMENT, true,  P15D",
        "NYS_AI_2006_LIKE,        FULL_ASSESSMENT,  true,  P60D",
        "NYS_AI_2006_LIKE,        ELD_HOBBY,        false, P10D",
    })
    void whatAStandardDoesNotSayItsBaseSays(String standard, String code, boolean on, String duration) {
        Timer timer = standards.current(standard).timer(code);
        assertThat(timer.enabled()).isEqualTo(on);
        assertThat(timer.duration()).isEqualTo(Span.of(duration));
    }

    @Test
    void choicesAreInheritedToo() {
        StandardVersion lesson = standards.current("ALLIANCE_LESSON_19");
        assertThat(lesson.flags()).containsEntry("plan.form", "NONE_CHECKLIST").containsEntry("contact.attempts", "3");
        assertThat(lesson.ownFlags()).containsExactly("plan.form");
    }

    @Test
    void whatIsPublishedStaysAsItIs() {
        long id = standards.currentVersionId("ALLIANCE_2010", LocalDate.of(2026, 6, 1));
        for (String change : List.of(
                "UPDATE standard_version SET note = 'other' WHERE id = ?",
                "UPDATE standard_version SET status = 'DRAFT' WHERE id = ?",
                "UPDATE standard_timer SET duration = 'P1D' WHERE version_id = ?",
                "DELETE FROM standard_timer WHERE version_id = ?",
                "INSERT INTO standard_flag (version_id, code, value) VALUES (?, 'x', 'y')")) {
            assertThatThrownBy(() -> sql.update(change, id)).as(change).hasMessageContaining("published");
        }
    }

    /** What administrators have made of a shipped standard since is theirs: a later start brings nothing back. */
    @Test
    void aLaterStartLeavesThemAlone() {
        String all = "SELECT string_agg(v::text || t.n, ' ' ORDER BY v.id) FROM standard_version v"
                + " CROSS JOIN LATERAL (SELECT count(*) AS n FROM standard_timer s WHERE s.version_id = v.id) t";
        String code = own.alone("{code: PLAN_REVIEW, enabled: true, duration: P2M}");
        String before = sql.queryForObject(all, String.class);
        shipped.afterSingletonsInstantiated();
        importing.bring(StandardReader.read(
                code + ".yaml",
                new ByteArrayInputStream(standards
                        .yaml(standards.version(code, 1))
                        .replace("P2M", "P4M")
                        .getBytes(StandardCharsets.UTF_8))));
        assertThat(sql.queryForObject(all, String.class)).isEqualTo(before);
        assertThat(standards.current(code).timer("PLAN_REVIEW").duration()).isEqualTo(Span.of("P2M"));
    }

    @Test
    void aBaseThatLeadsBackToItselfIsRefused() {
        assertThatThrownBy(() -> BaseOrder.of(List.of(based("A", "B"), based("B", "C"), based("C", "A"))))
                .isInstanceOf(InvalidStandard.class)
                .hasMessage("standards/A.yaml, standard.basedOn: leads back to itself: A → B → C → A");
        assertThatThrownBy(() -> BaseOrder.of(List.of(based("A", "A")))).hasMessageContaining("A → A");
    }

    @Test
    void aBaseThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> importing.bring(based("LONELY", "NOBODYS")))
                .isInstanceOf(InvalidStandard.class)
                .hasMessage("standards/LONELY.yaml, standard.basedOn: there is no such published version to stand on");
    }

    private static StandardReader.Read based(String code, String base) {
        var standard = new StandardFile.Standard(code, code, "", base);
        var version = new StandardFile.Version(1, LocalDate.of(2026, 1, 1), 1, "UA", "");
        return new StandardReader.Read(
                code + ".yaml", new StandardFile(standard, version, Map.of(), List.of()), List.of());
    }
}
