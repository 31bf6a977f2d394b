package org.suprovid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** What the browser, the printer and a program get of a document, and who gets nothing. */
@SystemTest
class DocumentPagesTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Documents documents;

    @Autowired
    private TrialForm trial;

    @Autowired
    private TestStaff staff;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvc mvc;
    private StaffMember manager;
    private long id;

    @BeforeEach
    void aDocument() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        FormContext form = trial.open();
        Long managerId = access.asSystem(() -> transaction.execute(status ->
                sql.queryForObject("SELECT case_manager_id FROM case_file WHERE id = ?", Long.class, form.caseId())));
        manager = directory.find(managerId).orElseThrow();
        try (var acting = acts(manager)) {
            id = documents
                    .submit(form, Map.of("name", TrialForm.NAME, "town", TrialForm.TOWN, "agrees", "YES"))
                    .document()
                    .id();
        }
    }

    private ResultActions get_(String path, StaffMember reader) throws Exception {
        return mvc.perform(get(path, id).with(user(users.loadUserByUsername(reader.login()))));
    }

    @Test
    void theReaderSeesQuestionsAndAnswersAndNoMore() throws Exception {
        get_("/documents/{id}?sensitive=true", manager)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(TrialForm.NAME)))
                .andExpect(content().string(containsString("/documents/" + id + ".pdf?lang=uk&amp;sensitive=true")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void sensitiveAnswersAreFoldedUntilTheyAreAskedFor() throws Exception {
        get_("/documents/{id}", manager)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(TrialForm.TOWN)))
                .andExpect(content().string(not(containsString(TrialForm.NAME))))
                .andExpect(content().string(containsString("Show sensitive answers")));
        get_("/api/v1/documents/{id}", manager)
                .andExpect(jsonPath("$.withheld").value(true))
                .andExpect(jsonPath("$.answers.town").value(TrialForm.TOWN))
                .andExpect(jsonPath("$.answers.name").doesNotExist());
        assertThat(printed("/documents/{id}.pdf?lang=uk"))
                .contains(TrialForm.TOWN, "не для підпису")
                .doesNotContain(TrialForm.NAME, "підпис, дата");
        assertThat(looks()).isZero();
    }

    @Test
    void firstContactDoesNotReadSensitiveAnswersOfADocumentItSees() throws Exception {
        StaffMember front =
                staff.member("intake", manager.programmes().iterator().next(), Role.INTAKE);
        access.asSystem(() -> transaction.executeWithoutResult(status -> sql.update(
                "UPDATE case_file SET case_manager_id = ? WHERE id = (SELECT case_id FROM document WHERE id = ?)",
                front.id(),
                id)));
        get_("/documents/{id}", front)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(TrialForm.TOWN)))
                .andExpect(content().string(not(containsString(TrialForm.NAME))))
                .andExpect(content().string(containsString("for the case manager and the supervisor")));
        for (String path : List.of("/documents/{id}", "/documents/{id}.pdf", "/api/v1/documents/{id}")) {
            get_(path + "?sensitive=true", front).andExpect(status().isForbidden());
        }
    }

    @Test
    void thePrintedDocumentCanBeReadBack() throws Exception {
        assertThat(printed("/documents/{id}.pdf?lang=uk&sensitive=true"))
                .contains(TrialForm.NAME, "Версія 1", "чинний", "Клієнт/ка: підпис, дата");
    }

    private String printed(String path) throws Exception {
        byte[] pdf = get_(path, manager)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int looks() {
        return sql.queryForObject(
                "SELECT count(*) FROM access_log WHERE staff_id = ? AND section = 'form:trial'",
                Integer.class,
                manager.id());
    }

    @Test
    void programsGetAnswersByKey() throws Exception {
        get_("/api/v1/documents/{id}?sensitive=true", manager)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.form").value("trial"))
                .andExpect(jsonPath("$.answers.name").value(TrialForm.NAME))
                .andExpect(jsonPath("$.erased").value(false));
    }

    @Test
    void whoIsNotConcernedGetsNothing() throws Exception {
        long programme = manager.programmes().iterator().next();
        StaffMember stranger = staff.caseManager(programme);
        StaffMember analyst = staff.analyst(programme);
        for (String path : new String[] {"/documents/{id}", "/documents/{id}.pdf", "/api/v1/documents/{id}"}) {
            get_(path, stranger).andExpect(status().isNotFound());
            get_(path, analyst).andExpect(status().isForbidden());
        }
        mvc.perform(get("/api/v1/documents/{id}", id)).andExpect(status().isUnauthorized());
        mvc.perform(get("/documents/{id}", id)).andExpect(status().is3xxRedirection());
        get_("/documents/999999999", manager).andExpect(status().isNotFound());
        get_("/documents/0x1", manager).andExpect(status().isNotFound());
    }

    @Test
    void aBlankFormIsForAnybodyWhoWorksHere() throws Exception {
        StaffMember analyst = staff.analyst(staff.programme());

        get_("/forms/service-plan/blank.pdf?lang=ru", analyst)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"));
        get_("/forms/no-such-form/blank.pdf", analyst).andExpect(status().isNotFound());
        get_("/forms/..%2Fprocesses/blank.pdf", analyst).andExpect(status().is4xxClientError());
    }
}
