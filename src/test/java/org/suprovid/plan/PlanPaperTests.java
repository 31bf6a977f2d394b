package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffMember;

/** The plan on paper, for the client to sign and to take home (R-DOC-12, 13, 90). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class PlanPaperTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private PlannedCases planned;

    @Autowired
    private LineResults results;

    @Autowired
    private JdbcTemplate sql;

    private StaffMember manager;
    private CaseFile file;

    @BeforeEach
    void aPlanInForceWithOneLineDone() {
        long programme = staff.programme();
        manager = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            file = planned.open(programme);
            long need = planned.need(file, "Немає де жити взимку", true);
            var first = planned.inForce(
                    file,
                    planned.own(
                            need,
                            "Розмова про права, ґрунтовно",
                            planned.today().plusDays(3)),
                    planned.byReferral(need, "LEGAL_ADVICE", planned.today().plusDays(9)),
                    planned.byReferral(need, "ID_DOCUMENTS", planned.today().plusDays(20)));
            results.done(
                    file,
                    first.get(1).lines().get(0).id(),
                    new LineResults.Done(planned.today(), 4, "FULL", "Знає, куди йти", null),
                    Map.of("SYRINGE", 10),
                    PlannedCases.DOCUMENT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "uk, Сервісний план прямого кейс-менеджменту (КМ-1), 1. Захід, 5. Кількість виданих засобів, Клієнт/ка: підпис",
        "ru, Сервисный план прямого кейс-менеджмента (КМ-1), 1. Мероприятие, 5. Количество выданных средств, Клиент/ка: подпись",
        "en, Service plan of direct case management (КМ-1), 1. Measure, 5. Means given out, Client: signature"
    })
    void everyColumnAndTheSignaturesArePrinted(String language, String title, String first, String fifth, String signed)
            throws Exception {
        byte[] pdf = pdf("/cases/{n}/plan.pdf?lang=" + language);
        Path shown = Path.of("target/paper", "plan-" + language + ".pdf");
        Files.createDirectories(shown.getParent());
        Files.write(shown, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document))
                    .contains(title, "КМ-2", first, fifth, signed, file.number())
                    .contains("Розмова про права, ґрунтовно", "Немає де жити взимку", "Знає, куди йти", "× 10");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(document.getPage(1).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(isGrey(new PDFRenderer(document).renderImageWithDPI(1, 40)))
                    .as("black on white")
                    .isTrue();
        }
    }

    @Test
    void oneVersionIsPrintedByItself() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("/cases/{n}/plans/KM1-1.pdf"))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(text(document)).contains("(КМ-1)").doesNotContain("(КМ-2)");
        }
        as(manager, "/cases/{n}/plans/KM1-2.pdf").andExpect(status().isNotFound());
    }

    @Test
    void printingIsAReadingAndLogged() throws Exception {
        pdf("/cases/{n}/plan.pdf");
        assertThat(sql.queryForObject(
                        "SELECT count(*) FROM access_log WHERE case_id = ? AND staff_id = ? AND section = 'plan'",
                        Integer.class,
                        file.id(),
                        manager.id()))
                .isOne();
    }

    @Test
    void whoMayNotReadThePlanMayNotPrintIt() throws Exception {
        for (String path : new String[] {"/cases/{n}/plan.pdf", "/cases/{n}/plans/KM1-1.pdf"}) {
            as(staff.caseManager(file.programmeId()), path).andExpect(status().isNotFound());
            as(staff.analyst(file.programmeId()), path).andExpect(status().isForbidden());
            web.perform(get(path, file.number())).andExpect(status().is3xxRedirection());
        }
    }

    private byte[] pdf(String path) throws Exception {
        return as(manager, path)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static boolean isGrey(BufferedImage image) {
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            int red = pixel >> 16 & 0xFF;
            if (red != (pixel >> 8 & 0xFF) || red != (pixel & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private ResultActions as(StaffMember member, String path) throws Exception {
        return web.perform(get(path, file.number()).with(user(users.loadUserByUsername(member.login()))));
    }
}
