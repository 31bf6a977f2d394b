package org.suprovid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.suprovid.fixtures.TestStaff.acts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.engine.EngineTime;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.PersonErased;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Seals;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** A form from its first letter typed to its signed versions (R-DOC-90, R-DOC-91). */
@SystemTest
class DocumentsTests {

    @Autowired
    private Documents documents;

    @Autowired
    private Sheets sheets;

    @Autowired
    private TrialForm trial;

    @Autowired
    private TestStaff staff;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private Seals seals;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EngineTime time;

    private FormContext form;
    private StaffMember manager;
    private CurrentActor.Binding acting;

    @BeforeEach
    void aCase() {
        form = trial.open();
        long id = asSystem(() ->
                sql.queryForObject("SELECT case_manager_id FROM case_file WHERE id = ?", Long.class, form.caseId()));
        manager = directory.find(id).orElseThrow();
        acting = acts(manager);
    }

    @AfterEach
    void nobodyActs() {
        time.run();
        acting.close();
    }

    private <T> T asSystem(java.util.function.Supplier<T> step) {
        return access.asSystem(() -> transaction.execute(status -> step.get()));
    }

    private Submission submit(String name) {
        return documents.submit(form, Map.of("name", name, "agrees", "NO", "line", "5"));
    }

    @Test
    void aFilledFormIsSignedSealedAndToldToItsOwner() {
        Submission submission = submit(TrialForm.NAME);

        assertThat(submission.decisions()).isEqualTo(Map.of("agrees", "NO"));
        assertThat(trial.accepted())
                .extracting(Document::id)
                .containsExactly(submission.document().id());
        assertThat(documents.read(submission.document()).orElseThrow().text("name"))
                .isEqualTo(TrialForm.NAME);
        byte[] kept = asSystem(() -> sql.queryForObject(
                "SELECT answers FROM document WHERE id = ?",
                byte[].class,
                submission.document().id()));
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("Їжак", "agrees");
    }

    @Test
    void filledAgainItIsANewVersionWithItsReason() {
        Document first = submit("First").document();
        Document second = submit("Second").document();

        assertThat(documents.ofCase(form.caseId(), null, 10).rows())
                .extracting(Document::id, Document::version, Document::status, Document::reason, Document::supersedesId)
                .containsExactly(
                        tuple(second.id(), 2, DocumentStatus.SIGNED, "FILLED_AGAIN", first.id()),
                        tuple(first.id(), 1, DocumentStatus.SUPERSEDED, null, null));
        assertThat(documents.read(first).orElseThrow().text("name")).isEqualTo("First");
    }

    @Test
    void listsAreWalkedByKey() {
        List.of("a", "b", "c").forEach(this::submit);

        var page = documents.ofCase(form.caseId(), null, 2);
        var next = documents.ofCase(form.caseId(), Long.valueOf(page.next()), 2);

        assertThat(page.rows()).hasSize(2);
        assertThat(next.rows()).singleElement().satisfies(last -> assertThat(last.version())
                .isEqualTo(1));
        assertThat(next.next()).isNull();
    }

    @Test
    void whatIsRefusedLeavesNothingBehindButTheDraft() {
        documents.saveDraft(form, Map.of("name", "Nobody"));

        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("name", "x", "caseId", 1),
                Map.of("name", "x", "line", "6"),
                Map.of("name", "Nobody"))) {
            assertThatThrownBy(() -> documents.submit(form, wrong)).isInstanceOf(Problem.Invalid.class);
        }

        assertThat(documents.ofCase(form.caseId(), null, 10).rows()).isEmpty();
        assertThat(trial.accepted()).isEmpty();
        assertThat(documents.open(form).data()).containsEntry("name", "Nobody");
    }

    @Test
    void aDraftIsItsWritersOwnAndGoesWhenTheFormIsSigned() {
        assertThat(documents.open(form).data()).containsEntry("agrees", "YES").containsKey("lines");
        documents.saveDraft(form, Map.of("name", "A"));
        documents.saveDraft(form, Map.of("name", TrialForm.NAME, "unknown", List.of(1)));
        assertThat(documents.open(form).data())
                .containsEntry("name", TrialForm.NAME)
                .doesNotContainKey("agrees");
        assertThat(documents.open(form).savedAt()).isNotNull();

        StaffMember supervisor =
                staff.supervisor(manager.programmes().iterator().next());
        try (var other = acts(supervisor)) {
            assertThat(documents.open(form).data()).doesNotContainKey("name");
        }

        submit("B");
        assertThat(documents.open(form).savedAt()).isNull();
    }

    @Test
    void whoWasSlowerKeepsTheirWordsForADay() {
        StaffMember supervisor =
                staff.supervisor(manager.programmes().iterator().next());
        try (var slower = acts(supervisor)) {
            documents.saveDraft(form, Map.of("name", "Slower"));
        }
        submit("Faster");

        try (var slower = acts(supervisor)) {
            assertThat(documents.open(form).data()).containsEntry("name", "Slower");
            time.stopAt(Instant.now().plus(Duration.ofHours(25)));
            assertThat(documents.open(form).data()).doesNotContainKey("name");
        }
        submit("Once more");
        assertThat(asSystem(() -> sql.queryForObject(
                        "SELECT count(*) FROM draft WHERE staff_id = ?", Long.class, supervisor.id())))
                .isZero();
    }

    @Test
    void aDraftMayBeWrongButNotEndless() {
        Map<String, Object> halfLetter = Map.of("name", List.of("\ud83d", Map.of()));
        documents.saveDraft(form, halfLetter);
        assertThat(documents.open(form).data()).containsAllEntriesOf(halfLetter);

        assertThatThrownBy(() -> documents.saveDraft(form, Map.of("name", "x".repeat(200_000))))
                .isInstanceOfSatisfying(Problem.Invalid.class, problem -> assertThat(problem.errors())
                        .extracting(FieldError::code)
                        .containsExactly("document.error.size"));
    }

    @Test
    void somebodyElsesDocumentDoesNotExist() {
        long id = submit("A").document().id();

        try (var stranger =
                acts(staff.caseManager(manager.programmes().iterator().next()))) {
            assertThat(documents.find(id)).isEmpty();
            assertThatThrownBy(() -> sheets.filled(id, true, Locale.ENGLISH)).isInstanceOf(Problem.NotFound.class);
        }
        try (var analyst = acts(staff.analyst(manager.programmes().iterator().next()))) {
            assertThat(documents.find(id)).isEmpty();
        }
    }

    @Test
    void aSignedDocumentCannotBeChanged() {
        long id = submit("A").document().id();

        assertThatThrownBy(() ->
                        asSystem(() -> sql.update("UPDATE document SET answers = '\\x00'::bytea WHERE id = ?", id)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("document_signed_stays");
        assertThatThrownBy(() -> asSystem(() -> sql.update("UPDATE document SET status = 'DRAFT' WHERE id = ?", id)))
                .hasMessageContaining("document_signed_stays");
    }

    @Test
    void readingASensitiveFormIsLogged() {
        Document document = submit("A").document();

        documents.read(document);

        assertThat(asSystem(() ->
                        sql.queryForList("SELECT staff_id, section FROM access_log WHERE case_id = ?", form.caseId())))
                .containsExactly(new HashMap<>(Map.of("staff_id", manager.id(), "section", "form:trial")));
    }

    @Test
    void thereIsNoReadingWithoutItsRowAndNoRowWithoutAReading() {
        Document document = submit("A").document();

        transaction.executeWithoutResult(status -> {
            documents.read(document);
            status.setRollbackOnly();
        });

        assertThat(asSystem(() -> sql.queryForObject(
                        "SELECT count(*) FROM access_log WHERE case_id = ?", Long.class, form.caseId())))
                .as("written by the same connection that reads")
                .isZero();
    }

    @Test
    void whatWasChosenKeepsItsWordsWhenTheChoiceIsGone() {
        long id = submit("A").document().id();
        trial.closeLines();

        assertThat(sheets.filled(id, true, Locale.ENGLISH).items())
                .extracting(SheetItem::label, SheetItem::answers)
                .containsExactly(
                        tuple("Name", List.of("A")),
                        tuple("Agrees", List.of("No")),
                        tuple("Line", List.of("Hostel for the winter")));
    }

    @Test
    void anErasedPersonsDocumentsSayOnlyThatTheyWere() {
        Document document = submit("A").document();
        documents.saveDraft(form, Map.of("name", "B"));
        transaction.executeWithoutResult(status -> access.asSystem(() -> seals.erase(form.personId())));

        assertThat(documents.read(document)).isEmpty();
        assertThat(documents.open(form).data()).doesNotContainKey("name");
        Sheet sheet = sheets.filled(document.id(), true, Locale.ENGLISH);
        assertThat(sheet.erased()).isTrue();
        assertThat(sheet.items()).isEmpty();
        assertThatThrownBy(() -> submit("C")).isInstanceOf(PersonErased.class);
    }
}
