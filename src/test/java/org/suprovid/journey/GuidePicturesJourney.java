package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.referral.JournalRows;
import org.suprovid.referral.ReferralStory;
import org.suprovid.referral.ReferralWords;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/**
 * The pictures of the guide to referrals, in each language that it is read in: slip, check, journal, the partner's answer. They are
 * left in {@code target/guide} and copied from there to {@code docs/pictures} when a page has changed.
 */
@BrowserJourney
class GuidePicturesJourney {

    private static final Path GUIDE = Path.of("target/guide");
    private static final int GAP = 16;

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    KnownPartners partners;

    @Autowired
    ReferralStory story;

    @Autowired
    JournalRows rows;

    @Autowired
    Records records;

    private long centre;
    private CaseWalk client;

    static Stream<GuideTold> languages() {
        return GuideTold.ALL.stream();
    }

    @BeforeEach
    void aMondayInMarch() throws IOException {
        walks.itIs("2026-03-02");
        Files.createDirectories(GUIDE);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theGuideToReferrals(GuideTold told, Desk desk) throws IOException {
        StaffMember olena = somebodyIsReferred(told);
        Visit worker = desk.of(olena, new Screen(1100, 740, ColorScheme.LIGHT, told.language()));
        String slip = issued(worker, told);
        paper(worker, slip, told);
        walks.untilItIs("2026-03-03T15:00");
        check(worker, told);
        answer(desk, PaperCode.link(worker, slip), told);
        walks.goOn();
        journal(worker, olena, told);
    }

    private StaffMember somebodyIsReferred(GuideTold told) {
        long programme = staff.programme(told.programme());
        StaffMember olena = staff.member("olena", told.worker(), told.language(), programme, Role.CASE_MANAGER);
        StaffMember iryna = staff.member("iryna", "Ірина Савчук", told.language(), programme, Role.SUPERVISOR);
        try (var acts = TestStaff.acts(iryna)) {
            String code = partners.known(told.centre(), "PSYCHOLOGIST");
            partners.contact(code, told.contact());
            centre = partners.id(code);
        }
        rows.also(
                "UPDATE partner SET address = ?, route = ?, hours = ? WHERE id = ?",
                told.address(),
                told.route(),
                told.hours(),
                centre);
        rows.also(
                "UPDATE staff SET position = ?, phone = '+380 44 555 77 01' WHERE id = ?", told.position(), olena.id());
        client = story.referredTo("PSYCHOLOGIST", walks.somebody(programme, olena, iryna));
        return olena;
    }

    private String issued(Visit worker, GuideTold told) {
        FormPage form = worker.begin("Issue the referral slip", "Каріна");
        Filled.slip(form, walks.today().plusDays(1))
                .choose("partner", told.centre())
                .choose("contact", told.contact() + " · " + told.centre())
                .write("bring", told.bring())
                .write("placeNote", told.placeNote())
                .done();
        walks.goOn();
        return records.rows(
                        "SELECT r.slip_number FROM referral r JOIN case_file c ON c.id = r.case_id WHERE c.number = ?",
                        client.number())
                .get(0);
    }

    /** As it is printed where partners know our address. */
    private static void paper(Visit worker, String slip, GuideTold told) throws IOException {
        byte[] pdf = worker.page
                .request()
                .get(
                        "/referrals/" + slip + "/slip.pdf?lang=" + told.language(),
                        RequestOptions.create().setHeader("Host", "suprovid.example.org"))
                .body();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            keep(new PDFRenderer(paper).renderImageWithDPI(0, 97), "slip", told);
        }
    }

    /** Down to what has opened up, as much as is seen without scrolling far. */
    private void check(Visit worker, GuideTold told) {
        worker.begin("Check what the referral did", "Каріна")
                .choose("checkOutcome", "Yes")
                .choose("checkWay", "By telephone")
                .choose("usedSlip", "Yes")
                .choose("visitState", "The service was given")
                .on("servedOn", LocalDate.of(2026, 3, 3))
                .choose("changeCode", "Safer behaviour")
                .choose("wantedChange", "Yes");
        Page page = worker.page;
        page.setViewportSize(1100, 2400);
        page.evaluate("scrollTo(0, 0)");
        BoundingBox form = page.locator("[data-form-fields]").boundingBox();
        BoundingBox last = page.locator("textarea[id$='prospects']").boundingBox();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file("check", told))
                .setClip(form.x - GAP, form.y, form.width + 2 * GAP, last.y + last.height + GAP - form.y));
        page.setViewportSize(1100, 740);
    }

    /** Came or not, what came of it, one more look. */
    private void answer(Desk desk, String link, GuideTold told) throws IOException {
        Visit contact = desk.withoutScripts(new Screen(320, 550, ColorScheme.DARK, told.language()));
        Page page = contact.page;
        List<BufferedImage> seen = new ArrayList<>();
        page.navigate(link);
        assertThat(page.locator("h1")).hasText(contact.words.message("answer.step.CAME"));
        seen.add(seen(page));
        page.locator("label[for='came1']").click();
        page.locator(".primary").click();
        page.locator("#receivedOn").fill("2026-03-03");
        page.locator("label[for='outcome1']").click();
        page.locator(".primary").click();
        page.locator("#servedBy").fill(told.specialist());
        page.locator("#position").fill(told.profession());
        page.locator("#result").fill(told.result());
        page.locator("#nextVisitOn").fill("2026-03-10");
        page.locator("h1").click();
        seen.add(seen(page));
        page.locator(".primary").click();
        contact.reads(told.specialist());
        seen.add(seen(page));
        page.locator(".primary").click();
        assertThat(page.locator("h1")).hasText(contact.words.message("answer.thanks"));
        keep(sideBySide(seen), "answer", told);
    }

    private void journal(Visit worker, StaffMember olena, GuideTold told) {
        LocalDate day = LocalDate.of(2026, 2, 12);
        var said =
                new ReferralWords(null, null, null, told.specialist(), told.profession(), null, told.tactics(), null);
        long served = rows.of(
                client,
                JournalRows.on(day)
                        .with("partner_id", centre)
                        .served(day.plusDays(1))
                        .saying(said));
        rows.also(
                "INSERT INTO control_visit (referral_id, visit_on, set_by, set_at) VALUES (?, '2026-02-15', ?, now())",
                served,
                olena.id());
        worker.go("/referrals").reads(told.specialist());
        worker.page.setViewportSize(1280, 900);
        worker.page.screenshot(new Page.ScreenshotOptions().setPath(file("journal", told)));
    }

    private static BufferedImage seen(Page page) throws IOException {
        byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static BufferedImage sideBySide(List<BufferedImage> pages) {
        int width = pages.stream().mapToInt(page -> page.getWidth() + GAP).sum() - GAP;
        int height = pages.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = all.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        int x = 0;
        for (BufferedImage page : pages) {
            drawing.drawImage(page, x, 0, null);
            x += page.getWidth() + GAP;
        }
        drawing.dispose();
        return all;
    }

    private static void keep(BufferedImage picture, String what, GuideTold told) throws IOException {
        assertThat(ImageIO.write(picture, "png", file(what, told).toFile())).isTrue();
    }

    private static Path file(String what, GuideTold told) {
        return GUIDE.resolve("referral-" + what + "-" + told.language() + ".png");
    }
}
