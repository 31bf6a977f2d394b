package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.referral.JournalRows.on;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** Journal and monitoring file on their pages and as files to take along (R-REF-25…27, R-REF-48). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class JournalPagesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    JournalRows rows;

    @Autowired
    Records records;

    private CaseWalk karina;

    @BeforeEach
    void somebodyWithAPlan() {
        karina = walks.somebody().toRound();
    }

    @Test
    void thePageShowsSevenColumnsAndLeadsToTheReferral() throws Exception {
        String slip = rows.slip(rows.of(karina, on(DAY).served(DAY.plusDays(1)).saying(said("позов подано"))));
        assertThat(page("/referrals"))
                .contains("05.03.26", rows.card(karina), "Psychologist’s consultation", "06.03.2026", "позов подано")
                .contains("href=\"/referrals/" + slip + "\"")
                .containsPattern("(?s)<thead>(?:(?!</thead>).)*(<th(?:(?!</th>).)*</th>\\s*){7}</tr>");
    }

    @Test
    void anEmptyJournalSaysHowARowComesIntoIt() throws Exception {
        assertThat(page("/referrals")).contains("No referral yet", "issued from a line of a plan");
        assertThat(page("/referrals?service=ART&from=2026-01-01")).contains("Nothing fits", "Show all");
        assertThat(page("/referrals/monitoring")).contains("No check yet");
    }

    @Test
    void whatCannotBeReadIsRefused() throws Exception {
        for (String asked : List.of("?from=tomorrow", "?state=GONE", "?programme=x")) {
            as(karina.manager, "/referrals" + asked).andExpect(status().isBadRequest());
        }
        as(karina.manager, "/referrals?after=nothing").andExpect(status().isNotFound());
        as(karina.manager, "/referrals/monitoring?after=nothing").andExpect(status().isNotFound());
    }

    @Test
    void theSpreadsheetHoldsTheSevenColumnsOfThePage() throws Exception {
        rows.of(karina, on(DAY).served(DAY.plusDays(1)).saying(said("позов подано")));
        List<List<String>> sheet = sheet("/referrals/journal.xlsx");
        assertThat(sheet.get(0))
                .containsExactly(
                        "Date",
                        "Client card number",
                        "Client’s request",
                        "Referred to",
                        "Result and when served",
                        "Changes, further tactics",
                        "Responsible for accompaniment");
        assertThat(sheet.get(1))
                .startsWith("2026-03-05", rows.card(karina), "Psychologist’s consultation")
                .contains("позов подано, 06.03.2026");
        assertThat(sheet).hasSize(2);
    }

    @Test
    void whatSomebodyTypedIsNeverAFormula() throws Exception {
        List<String> hostile =
                List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "  =HYPERLINK(\"http://x\")");
        for (String typed : hostile) {
            rows.of(karina, on(DAY).served(DAY).saying(said(typed)));
        }
        rows.of(karina, on(DAY).served(DAY).saying(said("a\u0000b\uFFFFc\u0007")));
        List<List<String>> sheet = sheet("/referrals/journal.xlsx");
        assertThat(sheet.subList(1, 8))
                .allSatisfy(row -> assertThat(row.get(4)).doesNotStartWith("=").doesNotMatch("(?s)^\\s*[=+\\-@].*"));
        assertThat(sheet.get(1).get(4)).isEqualTo("abc, 05.03.2026");
    }

    @Test
    void moreRowsThanOneChunkComeOnceEachInTheirOrder() throws Exception {
        rows.many(karina, 1003, DAY);
        List<List<String>> sheet = sheet("/referrals/journal.xlsx");
        assertThat(sheet).hasSize(1004);
        assertThat(sheet.stream().skip(1).map(row -> row.get(0)))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void filesSayWhatTheyAreAndAreLogged() throws Exception {
        rows.of(karina, on(DAY));
        assertThat(name("/referrals/journal.xlsx?from=2026-03-01&to=2026-03-31"))
                .isEqualTo("Referral journal 01.03.2026–31.03.2026.xlsx");
        assertThat(name("/referrals/journal.pdf?from=2026-03-01&to=2026-03-31"))
                .isEqualTo("Referral journal 01.03.2026–31.03.2026.pdf");
        assertThat(name("/referrals/monitoring.xlsx"))
                .startsWith("Monitoring of referrals (")
                .endsWith(").xlsx");
        assertThat(records.rows(
                        "SELECT section FROM access_log WHERE staff_id = ? AND section LIKE '%:export' ORDER BY id",
                        karina.manager.id()))
                .containsExactly("referrals:export", "referrals:export", "referral-checks:export");
    }

    /** R-CONF-03: reading is as good as taking along. */
    @Test
    void everyPageThatIsReadIsLogged() throws Exception {
        rows.of(karina, on(DAY));
        as(karina.manager, "/referrals").andExpect(status().isOk());
        as(karina.manager, "/referrals/monitoring").andExpect(status().isOk());
        assertThat(records.rows(
                        "SELECT section FROM access_log WHERE staff_id = ? AND section LIKE '%:page' ORDER BY id",
                        karina.manager.id()))
                .containsExactly("referrals:page", "referral-checks:page");
    }

    @Test
    void theJournalIsPrintedInItsColumns() throws Exception {
        rows.of(karina, on(DAY).served(DAY.plusDays(1)).saying(said("Їжак ґрунтовно; объём, ёлка")));
        byte[] pdf = file("/referrals/journal.pdf").getContentAsByteArray();
        Files.createDirectories(Path.of("target/paper"));
        Files.write(Path.of("target/paper/journal.pdf"), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("Referral journal", "05.03.26", "Їжак ґрунтовно; объём, ёлка, 06.03.2026")
                    .contains(rows.card(karina));
            assertThat(paper.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }

    @Test
    void everyFactOfTheChecksIsInTheMonitoringFile() throws Exception {
        long id = rows.of(karina, on(DAY));
        for (String check : List.of(
                "'REF_CHECK_0', 'DONE', '2026-03-05', 'FACE_INDIVIDUAL', true, '{NONE_NEEDED}'",
                "'REF_CHECK_1W', 'NOT_REACHED', '2026-03-14', 'PHONE', NULL, '{}'",
                "'REF_CHECK_1M', 'MISSED', NULL, NULL, NULL, '{}'",
                "'REF_CHECK_3M', 'DECLINED_BY_CLIENT', NULL, NULL, NULL, '{}'")) {
            rows.also(
                    "INSERT INTO referral_check (referral_id, code, result, made_on, way, used_slip, offers, staff_id,"
                            + " document_id, resolved_at) SELECT ?, v.code, v.result, v.made::date, v.way, v.used::boolean,"
                            + " v.offers::text[], ?, 1, '2026-03-05 12:00+02'::timestamptz + random() * interval '1 hour'"
                            + " FROM (VALUES (" + check + ")) AS v (code, result, made, way, used, offers)",
                    id,
                    karina.manager.id());
        }
        rows.also(
                "INSERT INTO check_attempt (check_id, made_on, way, staff_id, recorded_at, document_id) SELECT k.id,"
                        + " '2026-03-12', 'PHONE', ?, '2026-03-12 12:00+02', -k.id FROM referral_check k"
                        + " WHERE k.referral_id = ? AND k.code = 'REF_CHECK_1W'",
                karina.manager.id(),
                id);
        assertThat(page("/referrals/monitoring"))
                .contains(
                        "12.03.26",
                        "attempt, client not reached",
                        "Check of the referral at once",
                        "Done; slip used",
                        "Not reached")
                .contains(
                        "Missed", "Not wanted by the client", rows.slip(id), rows.card(karina), karina.manager.name());
        assertThat(page("/referrals/monitoring"))
                .as("a phone folds the filters away")
                .contains("<details class=\"more fold\"><summary>Narrow the list");
        assertThat(page("/referrals/monitoring?result=ATTEMPT"))
                .contains("<details class=\"more fold\" open=\"open\">")
                .contains("attempt, client")
                .doesNotContain("05.03.26");
        assertThat(page("/referrals/monitoring?result=MISSED&check=REF_CHECK_1M"))
                .contains("05.03.26")
                .doesNotContain("12.03.26");
        assertThat(sheet("/referrals/monitoring.xlsx")).hasSize(6);
        try (PDDocument paper = Loader.loadPDF(file("/referrals/monitoring.pdf").getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("Monitoring of referrals", rows.slip(id), "attempt, client not reached");
        }
        try (PDDocument paper = Loader.loadPDF(
                file("/referrals/monitoring.pdf?result=ATTEMPT&from=2026-03-01").getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("01.03.2026–…", "Result: attempt, client not reached", "Programme: ", "Printed on ");
        }
        assertThat(as(staff.caseManager(staff.programme()), "/referrals/monitoring")
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain(rows.slip(id));
    }

    private static ReferralWords said(String result) {
        return new ReferralWords(null, null, null, null, null, result, null, null);
    }

    private String page(String path) throws Exception {
        return file(path).getContentAsString(StandardCharsets.UTF_8).replaceAll("<option.*?</option>", "");
    }

    private String name(String path) throws Exception {
        String header = file(path).getHeader("Content-Disposition");
        return URLDecoder.decode(header.replaceFirst(".*filename\\*=UTF-8''", ""), StandardCharsets.UTF_8);
    }

    private List<List<String>> sheet(String path) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(file(path).getContentAsByteArray()), new ReadingOptions(true, false))) {
            book.getFirstSheet()
                    .openStream()
                    .forEach(row ->
                            rows.add(row.stream().map(JournalPagesTests::shown).toList()));
        }
        return rows;
    }

    private static String shown(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> {
                assertThat(cell.getDataFormatString()).isEqualTo("dd.mm.yy");
                yield cell.asDate().toLocalDate().toString();
            }
            case FORMULA -> throw new AssertionError("A formula: " + cell.getFormula());
            default -> cell.getText();
        };
    }

    private MockHttpServletResponse file(String path) throws Exception {
        return as(karina.manager, path).andExpect(status().isOk()).andReturn().getResponse();
    }

    private ResultActions as(StaffMember reader, String path) throws Exception {
        return web.perform(get(path).with(user(users.loadUserByUsername(reader.login()))));
    }
}
