package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.partner.Partners;
import org.suprovid.security.StaffMember;

/** The slip with its tear-off coupon, read back from paper (R-REF-20, R-REF-21, R-CONF-05). */
@SystemTest
class SlipTests {

    private static final ReferralWords WORDS = new ReferralWords(
            "Паспорт, їжа на день; ґудзик",
            "9:15 біля входу, ёлка",
            "Можна прийти з дитиною",
            null,
            null,
            null,
            null,
            "другий поверх, кабінет 7");

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Partners partners;

    @Autowired
    JournalRows rows;

    @Autowired
    Links links;

    @Autowired
    Records records;

    private CaseWalk karina;
    private String programme;

    @BeforeEach
    void somebodyWithAPlan() {
        karina = walks.somebody().toRound();
        programme = records.rows(
                        "SELECT p.name FROM programme p JOIN case_file c ON c.programme_id = p.id WHERE c.number = ?",
                        karina.number())
                .get(0);
    }

    private JournalRows.Draft ahead(String service) {
        LocalDate today = walks.today();
        return JournalRows.on(today)
                .with("service", service)
                .with("service_state", "ACCOMPANYING")
                .with("monitoring_state", "SCHEDULED")
                .with("classification", null)
                .with("finished_at", null)
                .with("appointment_on", today.plusDays(2))
                .with("appointment_time", LocalTime.of(9, 30))
                .with("valid_until", today.plusDays(30))
                .saying(WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "uk, Направлення, Відривний талон, Консультація та обстеження, 'Клієнт/ка: підпис, дата'",
        "ru, Направление, Отрывной купон, Консультация и обследование, 'Клиент/ка: подпись, дата'",
        "en, Slip, Tear-off coupon, Consultation and check-up, 'Client: signature, date'"
    })
    void everythingTheClientAndThePartnerNeedStandsOnOneSheet(
            String language, String slip, String coupon, String service, String signed) throws Exception {
        long partner = partner();
        long id = rows.of(karina, ahead("EXT_VCT").with("partner_id", partner).with("contact_id", contact(partner)));
        byte[] pdf = pdf(rows.slip(id), "?lang=" + language);
        Path kept = Path.of("target/paper", "slip-" + language + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isOne();
            assertThat(paper.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(text(paper))
                    .contains(slip, coupon, service, signed, rows.slip(id), rows.card(karina))
                    .contains(WORDS.bring(), WORDS.meetingPoint(), WORDS.note(), WORDS.placeNote())
                    .contains("вул. Тиха, 5", "трамвай 4", "Пн–Пт 9–17", "Оксана Ґава, реєстратура", "+380440000001")
                    .contains("09:30", JournalTexts.fullDay(walks.today().plusDays(2)))
                    .contains(walks.today()
                            .plusDays(2)
                            .getDayOfWeek()
                            .getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)))
                    .contains(JournalTexts.fullDay(walks.today().plusDays(30)));
            assertThat(isGrey(new PDFRenderer(paper).renderImageWithDPI(0, 60)))
                    .as("black on white")
                    .isTrue();
        }
    }

    @Test
    void theSquareCodeAndTheShortCodeLeadToThePartnersAnswer() throws Exception {
        String slip = rows.slip(rows.of(karina, ahead("PSYCHOLOGIST")));
        try (PDDocument paper = Loader.loadPDF(pdf(slip, ""))) {
            AnswerLink link = link(slip);
            Result read = new QRCodeReader().decode(picture(paper));
            assertThat(read.getText()).isEqualTo("https://suprovid.example.org" + link.path());
            assertThat(text(paper)).contains(link.code(), "suprovid.example.org/r");
        }
        try (PDDocument again = Loader.loadPDF(pdf(slip, "?lang=ru"))) {
            assertThat(new QRCodeReader().decode(picture(again)).getText())
                    .as("the same link on every print")
                    .isEqualTo("https://suprovid.example.org" + link(slip).path());
        }
    }

    @Test
    void bothHalvesNameTheNumberOfTheOneWhoIssuedIt() throws Exception {
        String slip = rows.slip(rows.of(karina, ahead("PSYCHOLOGIST")));
        String page = web.perform(
                        get("/referrals/" + slip).with(user(users.loadUserByUsername(karina.manager.login()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("The slip names no telephone of ours");
        rows.also("UPDATE staff SET phone = '+380 44 555 77 01' WHERE id = ?", karina.manager.id());
        try (PDDocument paper = Loader.loadPDF(pdf(slip, "?lang=en"))) {
            assertThat(text(paper).split("Telephone \\+380 44 555 77 01", -1)).hasSize(3);
        }
    }

    @Test
    void paperSaysNothingThatGivesTheClientAway() throws Exception {
        Properties services = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/plan_uk.properties"))) {
            services.load(reader);
        }
        for (String service : List.of("EXT_VCT", "EXT_HIV_CONFIRM", "ART", "TB_TREATMENT", "OST", "DETOX")) {
            rows.also("UPDATE referral SET service_state = 'CANCELLED', non_receipt_reason = 'OTHER'"
                    + " WHERE finished_at IS NULL AND case_id = (SELECT id FROM case_file WHERE number = '"
                    + karina.number()
                    + "')");
            String slip = rows.slip(rows.of(karina, ahead(service)));
            try (PDDocument paper = Loader.loadPDF(pdf(slip, "?lang=uk"))) {
                assertThat(text(paper))
                        .doesNotContain(services.getProperty("plan.service." + service), service, programme)
                        .doesNotContain("ВІЛ", "СНІД", "терапі", "наркот", "туберк", "КМ-2");
                assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(slip);
            }
        }
    }

    @Test
    void whoNeedsDiscretionReadsNeutralNames() throws Exception {
        long partner = partner();
        rows.also("UPDATE partner SET name = 'Центр СНІДу', neutral_name = 'Міська поліклініка' WHERE id = ?", partner);
        long id = rows.of(
                karina, ahead("PSYCHOLOGIST").with("partner_id", partner).with("discreet", true));
        try (PDDocument paper = Loader.loadPDF(pdf(rows.slip(id), "?lang=uk"))) {
            assertThat(text(paper))
                    .contains("Міська поліклініка", "Соціальні послуги")
                    .doesNotContain("СНІД", "Промінь");
        }
        rows.also("UPDATE referral SET discreet = false WHERE id = ?", id);
        try (PDDocument paper = Loader.loadPDF(pdf(rows.slip(id), "?lang=uk"))) {
            assertThat(text(paper)).contains("Центр СНІДу", "БФ «Промінь надії»");
        }
    }

    @Test
    void withoutConsentToFeedbackThereIsNoWayToAnswer() throws Exception {
        long id = rows.of(karina, ahead("PSYCHOLOGIST").with("feedback_consent", false));
        try (PDDocument paper = Loader.loadPDF(pdf(rows.slip(id), "?lang=en"))) {
            assertThat(text(paper))
                    .contains("Tear-off coupon")
                    .doesNotContain("suprovid.example.org", "Ways to answer", "tells what came of the visit");
        }
    }

    @Test
    void printingIsLoggedAndForThoseWhoMayOnly() throws Exception {
        String slip = rows.slip(rows.of(karina, ahead("PSYCHOLOGIST")));
        pdf(slip, "");
        assertThat(records.rows(
                        "SELECT section FROM access_log a JOIN case_file c ON c.id = a.case_id WHERE c.number = ?"
                                + " AND a.staff_id = ? AND section = 'slip'",
                        karina.number(),
                        karina.manager.id()))
                .hasSize(1);
        as(staff.caseManager(staff.programme()), slip, "").andExpect(status().isNotFound());
        as(staff.analyst(staff.programme()), slip, "").andExpect(status().isForbidden());
        as(karina.manager, "S-2026-99999", "").andExpect(status().isNotFound());
        web.perform(get("/referrals/{slip}/slip.pdf", slip)).andExpect(status().is3xxRedirection());
    }

    @Test
    void theReferralsPageLeadsToItsPaperInEveryLanguage() throws Exception {
        String slip = rows.slip(rows.of(karina, ahead("PSYCHOLOGIST")));
        String page = web.perform(
                        get("/referrals/{slip}", slip).with(user(users.loadUserByUsername(karina.manager.login()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("/referrals/" + slip + "/slip.pdf\"")
                .contains("/slip.pdf?lang=en", "/slip.pdf?lang=ru")
                .as("the client's own needs no choice")
                .doesNotContain("/slip.pdf?lang=uk");
    }

    @Test
    void theClientsLanguageIsTheSlips() throws Exception {
        karina = walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard", Map.of("language", "RU"))
                .fromCardToRound();
        String slip = rows.slip(rows.of(karina, ahead("PSYCHOLOGIST")));
        try (PDDocument paper = Loader.loadPDF(pdf(slip, ""))) {
            assertThat(text(paper)).contains("Направление", "Отрывной купон");
        }
        try (PDDocument paper = Loader.loadPDF(pdf(slip, "?lang=uk"))) {
            assertThat(text(paper)).contains("Відривний талон");
        }
    }

    /** Somebody who can tell at a partner of this test, with all that leads there. */
    private long contact(long partner) {
        rows.also(
                "UPDATE partner SET address = 'вул. Тиха, 5', route = 'трамвай 4', hours = 'Пн–Пт 9–17' WHERE id = ?",
                partner);
        rows.also(
                "INSERT INTO partner_contact (partner_id, name, position, phone) VALUES (?, 'Оксана Ґава', 'реєстратура',"
                        + " '+380440000001')",
                partner);
        return Long.parseLong(records.rows("SELECT id FROM partner_contact WHERE partner_id = ?", partner)
                .get(0));
    }

    private long partner() {
        return partners.add("SLIP_" + System.nanoTime(), "Центр", "STATE");
    }

    private AnswerLink link(String slip) {
        try (var acting = acts(karina.manager)) {
            return links.linkFor(Long.parseLong(records.rows("SELECT id FROM referral WHERE slip_number = ?", slip)
                            .get(0)))
                    .orElseThrow();
        }
    }

    private byte[] pdf(String slip, String query) throws Exception {
        return as(karina.manager, slip, query)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions as(StaffMember reader, String slip, String query) throws Exception {
        return web.perform(get("/referrals/{slip}/slip.pdf" + query, slip)
                .locale(Locale.forLanguageTag("uk"))
                .with(user(users.loadUserByUsername(reader.login()))));
    }

    /** As a telephone sees it. */
    private static BinaryBitmap picture(PDDocument paper) throws IOException {
        BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, 150);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }

    private static boolean isGrey(BufferedImage page) {
        return Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .allMatch(
                        pixel -> (pixel >> 16 & 0xFF) == (pixel >> 8 & 0xFF) && (pixel & 0xFF) == (pixel >> 8 & 0xFF));
    }
}
