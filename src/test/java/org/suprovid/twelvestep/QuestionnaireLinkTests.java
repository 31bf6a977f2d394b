package org.suprovid.twelvestep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.casework.LeavingReason;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.document.Answers;
import org.suprovid.document.Documents;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkDoor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;
import org.suprovid.transfer.TransferStory;

/** A client fills in the questionnaire by link, before, while and after the case waits for it (R-DOC-19, R-CONF-07, Q-19, Q-46). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class QuestionnaireLinkTests {

    private static final Pattern MARK = Pattern.compile("name=\"(mark[0-9a-f]{10})\"");
    private static final AtomicInteger PHONES = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    @Autowired
    TransferStory transfers;

    @Autowired
    TestStaff staff;

    @Autowired
    Handovers handovers;

    @Autowired
    Cases cases;

    @Autowired
    CaseChanges changes;

    @Autowired
    Documents documents;

    @Autowired
    Assessments assessments;

    @Autowired
    QuestionnaireRounds rounds;

    @Autowired
    QuestionnaireIntake intake;

    @Autowired
    LinkDoor<QuestionnaireBehind> door;

    @Autowired
    RowAccess access;

    @Autowired
    Records records;

    private CaseWalk maria;
    private AnswerLink link;
    private OldPhone phone;

    @BeforeEach
    void aResidentHasALink() {
        walks.itIs("2026-02-02");
        maria = story.served(ELDERLY);
        link = story.link(maria);
        phone = new OldPhone(web, "100.64.0." + PHONES.incrementAndGet());
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void thePageNamesNoPersonProgrammeOrService() throws Exception {
        String page = phone.open(link.path()).text();
        assertThat(phone.status()).isEqualTo(200);
        assertThat(page)
                .contains("How are you?", "My hobbies", "Together for rest")
                .doesNotContain(maria.number(), maria.manager.name(), "ELD_HOBBY", "Suprovid", "_csrf", "<script");
        assertThat(page).doesNotContain(programme());
        assertThat(phone.page().getHeader("Cache-Control")).contains("no-store");
        assertThat(phone.page().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(phone.page().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(phone.page().getHeader("Set-Cookie")).isNull();
        assertThat(phone.open(link.path() + "?language=uk").text()).contains("Як Ви почуваєтеся фізично?");
        assertThat(phone.open(link.path() + "?language=ru").text()).contains("Как Вы чувствуете себя физически?");
    }

    @Test
    void whatComesWhileTheCaseWaitsMovesIt() throws Exception {
        story.askForReassessment(maria);
        assertThat(maria.waitsAt()).contains("UserTask_TypeInQuestionnaire");
        filledIn("2", "5");
        assertThat(phone.page().getRedirectedUrl()).isEqualTo("/q/thanks?language=en");
        assertThat(phone.open("/q/thanks").text()).contains("Thank you");
        assertThat(maria.waitsAt()).contains("UserTask_Reassess").doesNotContain("UserTask_TypeInQuestionnaire");
        assertThat(conditions()).containsExactly("2026-02-02 2 5");
        assertThat(stages()).containsExactly("S08");
        maria.finish("UserTask_Reassess", Map.of("reassessmentResult", "CLOSE"));
        assertThat(story.promised(maria, "REASSESSMENT")).containsExactly("MET 2026-08-01");
    }

    @Test
    void whatComesEarlyIsNotAskedAgain() throws Exception {
        filledIn("4", "4");
        assertThat(maria.waitsAt()).contains("UserTask_MonitoringContact");
        walks.untilItIs("2026-02-20");
        access.asSystem(rounds::goRound);
        story.askForReassessment(maria);
        assertThat(maria.waitsAt()).contains("UserTask_Reassess").doesNotContain("UserTask_TypeInQuestionnaire");
        maria.finish("UserTask_Reassess", Map.of("reassessmentResult", "UPDATE"));
        access.asSystem(rounds::goRound);
        assertThat(untold()).isEmpty();
    }

    /** Half a year later it says nothing of today; it is kept. */
    @Test
    void whatCameLongAgoIsAskedAgain() throws Exception {
        filledIn("4", "4");
        walks.untilItIs("2026-08-01");
        access.asSystem(rounds::goRound);
        assertThat(maria.waitsAt()).contains("UserTask_TypeInQuestionnaire");
        assertThat(conditions()).hasSize(1);
    }

    @Test
    void whatComesLateIsKeptAndLeavesTheNextRoundAlone() throws Exception {
        story.askForReassessment(maria);
        maria.finish("UserTask_TypeInQuestionnaire", Map.of("filledIn", "NO"))
                .finish("UserTask_Reassess", Map.of("reassessmentResult", "UPDATE"))
                .finish("UserTask_ReviewPlan");
        filledIn("3", "3");
        assertThat(conditions()).containsExactly("2026-02-02 3 3");
        assertThat(marks()).isEqualTo("2");
        assertThat(untold()).isEmpty();
        walks.itIs("2026-02-10");
        story.askForReassessment(maria);
        assertThat(maria.waitsAt()).contains("UserTask_TypeInQuestionnaire");
    }

    /** The node that took the answer in was killed before it told the case. */
    @Test
    void noAnswerIsLostWithTheNode() {
        story.askForReassessment(maria);
        QuestionnaireBehind open =
                door.byToken(link.path().substring(3), "203.0.113.6").link();
        Map<String, Object> said =
                new QuestionnaireAnswer(Map.of("physical", "1", "mental", "2"), List.of()).answers("2026-02-02");
        assertThat(intake.take(open, said)).isTrue();
        assertThat(maria.waitsAt()).contains("UserTask_TypeInQuestionnaire");
        access.asSystem(rounds::goRound);
        assertThat(maria.waitsAt()).contains("UserTask_Reassess");
    }

    /** Nobody of the staff has filled it in. */
    @Test
    void theDocumentSaysThatTheClientAnsweredByLink() throws Exception {
        filledIn("3", "3");
        long caseId = id();
        long document = maria.as(maria.manager, () -> documents
                        .newest("reassessment-questionnaire", caseId, null, null)
                        .orElseThrow())
                .id();
        assertThat(seen(get("/documents/" + document)).getContentAsString())
                .contains("The client answered by link")
                .doesNotContain("Filled in by");
    }

    @Test
    void marksStayOutOfTheDocumentUnlessTheClientAllows() throws Exception {
        filledIn("3", "3");
        assertThat(written().map()).containsEntry("physical", "3").doesNotContainKey("marks");
        assertThat(marks()).isEqualTo("2");
        maria = story.neighbour(maria);
        link = story.link(maria);
        filledIn("3", "3", "showToManager", "on");
        assertThat(written().rows("marks")).hasSize(2);
    }

    /** One person is one person: whoever has answered is asked again after the reassessment, not before it. */
    @Test
    void anAnsweredRoundIsNotAskedOnceMore() throws Exception {
        filledIn("3", "3");
        assertThatThrownBy(() -> story.link(maria)).isInstanceOf(Problem.Conflict.class);
        String page = "/cases/" + maria.number() + "/questionnaire";
        assertThat(seen(get(page)).getContentAsString())
                .contains("asked again after the reassessment")
                .doesNotContain("Make a link");
        assertThat(seen(post(page + "/link").with(csrf())).getContentAsString()).contains("The client has answered");
        story.askForReassessment(maria);
        maria.finish("UserTask_Reassess", Map.of("reassessmentResult", "UPDATE"));
        assertThat(phone.open(story.link(maria).path()).status()).isEqualTo(200);
    }

    @Test
    void whoeverHasAnsweredOnPaperHasAnswered() {
        story.askForReassessment(maria);
        maria.finish("UserTask_TypeInQuestionnaire");
        assertThatThrownBy(() -> story.link(maria)).isInstanceOf(Problem.Conflict.class);
    }

    /** The page promises it. */
    @Test
    void whoWorksWithTheClientIsToldHowTheyFeel() throws Exception {
        filledIn("2", "4");
        assertThat(told(maria)).containsExactly("false /cases/" + maria.number());
        maria = story.neighbour(maria);
        link = story.link(maria);
        story.askForReassessment(maria);
        filledIn("5", "1");
        assertThat(told(maria)).as("as bad as can be said").containsExactly("true /cases/" + maria.number());
    }

    /** So that nobody who feels bad waits for somebody who is away. */
    @Test
    void whoStandsInIsToldAsWellAndNobodyElseIs() throws Exception {
        long home = maria.manager.programmes().iterator().next();
        StaffMember taras = staff.caseManager(home);
        StaffMember colleague = staff.caseManager(home);
        maria.as(maria.supervisor, () -> {
            handovers.nameSubstitute(
                    cases.get(maria.number()).id(), taras.id(), LocalDate.of(2026, 2, 10), HandoverReason.LEAVE);
            return null;
        });
        filledIn("1", "1");
        assertThat(told(taras, maria)).containsExactly("true /cases/" + maria.number());
        assertThat(told(maria)).containsExactly("true /cases/" + maria.number());
        assertThat(told(colleague, maria)).isEmpty();
    }

    private List<String> told(CaseWalk of) {
        return told(of.manager, of);
    }

    private List<String> told(StaffMember worker, CaseWalk of) {
        return records.rows(
                "SELECT n.urgent::text || ' ' || n.link FROM notification n"
                        + " WHERE n.kind = 'QUESTIONNAIRE_CAME' AND n.staff_id = ? AND n.link LIKE '%' || ?",
                worker.id(), of.number());
    }

    /** What nobody waits for lies in the way of nothing, and belongs to no stage. */
    @Test
    void anEarlyAnswerComesToRest() throws Exception {
        filledIn("4", "4");
        assertThat(untold()).hasSize(1);
        walks.itIs("2026-02-02T10:10");
        access.asSystem(rounds::goRound);
        assertThat(untold()).isEmpty();
        assertThat(stages()).containsExactly("none");
        story.askForReassessment(maria);
        assertThat(maria.waitsAt()).contains("UserTask_Reassess").doesNotContain("UserTask_TypeInQuestionnaire");
    }

    private List<String> stages() {
        return records.rows(
                "SELECT coalesce(e.stage, 'none') FROM case_event e JOIN case_file c ON c.id = e.case_id"
                        + " WHERE c.number = ? AND e.kind = 'twelvestep.QUESTIONNAIRE'",
                maria.number());
    }

    @Test
    void whatIsMissingOrWrongIsSaidAndTheLinkStaysGood() throws Exception {
        phone.open(link.path()).press("SEND", "wishes", "Співати", names().get(0), "9");
        assertThat(phone.status()).isEqualTo(200);
        assertThat(phone.text()).contains("error-summary", "href=\"#physical\"", "Співати");
        Map<String, String> fields = phone.hidden();
        fields.putAll(Map.of("physical", "2", "language", "uk"));
        phone.submit("", fields);
        assertThat(phone.text()).contains("lang=\"uk\"", "checked=\"checked\"").doesNotContain("error-summary");
        filledIn("3", "3");
        assertThat(conditions()).hasSize(1);
    }

    @Test
    void hostileWordsAreWordsAndNothingElse() throws Exception {
        String hostile = "<script>alert(1)</script>\u0000\u202Eevil \"' onfocus=x";
        phone.open(link.path()).press("SEND", "wishes", hostile);
        assertThat(phone.text()).doesNotContain("<script", "\u0000", "\u202E").contains("&lt;script&gt;");
        phone.press("SEND", "physical", "3", "mental", "3", "wishes", "x".repeat(1_001));
        assertThat(phone.text()).contains("href=\"#wishes\"");
        phone.press("SEND", "physical", "3", "mental", "3", "wishes", "x".repeat(20_000));
        assertThat(phone.status()).isEqualTo(413);
        assertThat(conditions()).isEmpty();
    }

    @Test
    void sentTwiceAtTheSameInstantItCountsOnce() throws Exception {
        Map<String, String> fields = phone.open(link.path()).hidden();
        names().forEach(name -> fields.put(name, "5"));
        fields.putAll(Map.of("physical", "3", "mental", "3"));
        CyclicBarrier together = new CyclicBarrier(4);
        var hands = Executors.newFixedThreadPool(4);
        Callable<Integer> click = () -> {
            OldPhone hand = new OldPhone(web, "203.0.113.7").open(link.path());
            together.await();
            return hand.submit("SEND", fields).status();
        };
        List<Integer> met = new ArrayList<>();
        for (Future<Integer> done : hands.invokeAll(List.of(click, click, click, click))) {
            met.add(done.get());
        }
        hands.shutdown();
        assertThat(met).containsExactlyInAnyOrder(302, 409, 409, 409);
        assertThat(conditions()).hasSize(1);
        assertThat(marks()).isEqualTo("2");
    }

    @Test
    void aUsedLinkThanksAndTakesNothingMore() throws Exception {
        OldPhone other = new OldPhone(web, "203.0.113.8").open(link.path());
        filledIn("3", "3");
        assertThat(phone.open(link.path()).status()).isEqualTo(410);
        assertThat(phone.text()).contains("Your answers are here already");
        assertThat(other.press("SEND", "physical", "1", "mental", "1").status()).isEqualTo(409);
        assertThat(other.text()).contains("Your answers are here already", "they are counted once");
        assertThat(phone.open("/q").press("OPEN", "code", link.code()).status()).isEqualTo(410);
        assertThat(conditions()).containsExactly("2026-02-02 3 3");
        assertThat(records.rows(
                        "SELECT sealed::text FROM questionnaire_link l JOIN case_file c ON c.id = l.case_id"
                                + " WHERE c.number = ?",
                        maria.number()))
                .containsExactly((String) null);
    }

    @Test
    void guessedRevokedAndReplacedLinksLookTheSame() throws Exception {
        String unknown = phone.open("/q/" + "0".repeat(32)).text();
        assertThat(phone.status()).isEqualTo(404);
        AnswerLink before = link;
        link = story.link(maria);
        assertThat(phone.open(before.path()).text()).isEqualTo(unknown);
        for (int guess = 0; guess < 20; guess++) {
            phone.open("/q/" + "0".repeat(32));
        }
        assertThat(phone.status()).isEqualTo(429);
        assertThat(phone.open("/r/" + "0".repeat(32)).status())
                .as("held at every door")
                .isEqualTo(429);
        assertThat(phone.open(link.path()).status()).isEqualTo(200);
    }

    @Test
    void aLinkIsGoodForThirtyDays() throws Exception {
        phone.open(link.path());
        walks.itIs("2026-03-04T10:01");
        phone.press("SEND", "physical", "1", "mental", "1", "wishes", "Співати");
        assertThat(phone.status()).isEqualTo(410);
        assertThat(phone.text()).contains("Your answers have not arrived", "very bad", "<dd>Співати</dd>");
        assertThat(phone.open(link.path()).text()).contains("This link is too old");
        assertThat(conditions()).isEmpty();
    }

    /** Somebody has made another link while the client was writing: the words stay on the page, in every language. */
    @Test
    void wordsAreKeptThoughTheLinkIsTakenBack() throws Exception {
        phone.open(link.path());
        story.link(maria);
        phone.press("SEND", "physical", "2", "mental", "9", "wishes", "<b>3</b>", "obstacles", "Сходи");
        assertThat(phone.status()).isEqualTo(410);
        assertThat(phone.text())
                .contains("taken back while you were writing", "<dd>&lt;b&gt;3&lt;/b&gt;</dd>", "Сходи");
        Map<String, String> fields = phone.hidden();
        fields.put("language", "uk");
        assertThat(phone.submit("SEND", fields).text()).contains("Ваші відповіді не надійшли", "погано", "Сходи");
        assertThat(conditions()).isEmpty();
    }

    @Test
    void nobodyWritesMoreThanIsTaken() throws Exception {
        assertThat(phone.open(link.path()).text()).containsPattern("<textarea[^>]*maxlength=\"1000\"");
    }

    @Test
    void anotherSitesFormIsNotTakenIn() throws Exception {
        phone.open(link.path());
        for (String proof : List.of("", "guessed")) {
            phone.submit("SEND", Map.of("physical", "1", "mental", "1", "proof", proof));
            assertThat(phone.status()).isEqualTo(404);
        }
        assertThat(conditions()).isEmpty();
    }

    @Test
    void theCodeOfTheSlipOpensTheSamePage() throws Exception {
        phone.open("/q").press("OPEN", "code", link.code().toLowerCase());
        assertThat(phone.page().getRedirectedUrl()).isEqualTo(link.path() + "?language=en");
        assertThat(phone.open("/q").press("OPEN", "code", "0000-0000-0000").status())
                .isEqualTo(422);
        for (String language : List.of("uk", "ru")) {
            phone.open("/q").press("OPEN", "code", "0000-0000-0000", "language", language);
            assertThat(phone.text())
                    .as("whose slip it is")
                    .contains("field-error")
                    .doesNotContain("направлен");
        }
    }

    @Test
    void whoLeadsTheCaseMakesPrintsAndRevokesTheLink() throws Exception {
        String page = "/cases/" + maria.number() + "/questionnaire";
        assertThat(seen(get(page)).getContentAsString()).contains("open", "Print the slip", "Revoke the link");
        String shown = seen(post(page + "/link").with(csrf())).getRedirectedUrl();
        String made = seen(get(URI.create(shown))).getContentAsString();
        assertThat(made).contains("/q/", "Code to be typed", "data-copy=\"address\"");
        assertThat(seen(get(URI.create(shown))).getContentAsString())
                .as("loaded again, it is the same link")
                .contains(code(made));
        assertThat(phone.open(link.path()).status()).isEqualTo(404);
        for (String language : List.of("uk", "ru", "en")) {
            try (PDDocument paper = Loader.loadPDF(
                    seen(get(page + "/slip.pdf?lang=" + language)).getContentAsByteArray())) {
                assertThat(paper.getNumberOfPages()).isEqualTo(1);
                String text = new PDFTextStripper().getText(paper);
                assertThat(made).contains(code(text));
                assertThat(text).doesNotContain(maria.number(), maria.manager.name(), programme(), "Suprovid");
            }
        }
        assertThat(seen(post(page + "/revoke").with(csrf())).getStatus()).isEqualTo(302);
        assertThat(seen(get(page + "/slip.pdf")).getStatus()).isEqualTo(404);
        assertThat(seen(get(URI.create(shown))).getContentAsString()).contains("No link is open", page + "\"");
        assertThat(seen(get(page)).getContentAsString()).contains("revoked").doesNotContain("Print the slip");
    }

    private MockHttpServletResponse seen(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(maria.manager.login())))
                        .header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
    }

    private static String code(String paper) {
        Matcher found = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(paper);
        assertThat(found.find()).as(paper).isTrue();
        return found.group();
    }

    @Test
    void whatWasTypedInFromPaperIsNotAskedByLink() throws Exception {
        story.askForReassessment(maria);
        maria.finish("UserTask_TypeInQuestionnaire");
        assertThat(phone.open(link.path()).status()).isEqualTo(404);
    }

    @Test
    void withdrawalDeathLeavingAndClosingCloseTheLink() throws Exception {
        maria.as(maria.manager, () -> {
            changes.withdrawConsent(id(), WithdrawalReason.values()[0]);
            return null;
        });
        assertThat(phone.open(link.path()).status()).as("withdrawn").isEqualTo(404);
        CaseWalk vira = story.neighbour(maria);
        AnswerLink hers = story.link(vira);
        vira.as(vira.manager, () -> {
            changes.reportDeath(cases.get(vira.number()).id(), null, DeathKnownFrom.values()[0]);
            return null;
        });
        assertThat(phone.open(hers.path()).status()).as("died").isEqualTo(404);
        CaseWalk petro = story.neighbour(maria);
        AnswerLink his = story.link(petro);
        petro.as(petro.manager, () -> {
            changes.leave(cases.get(petro.number()).id(), LeavingReason.MOVED_AWAY);
            return null;
        });
        assertThat(phone.open(his.path()).status()).as("left").isEqualTo(404);
        CaseWalk olha = story.neighbour(maria);
        olha.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        AnswerLink last = story.link(olha);
        assertThat(phone.open(last.path()).status()).as("until it is closed").isEqualTo(200);
        olha.leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(phone.open(last.path()).status()).as("closed").isEqualTo(404);
    }

    /** Whoever takes the client over asks by a link of their own. */
    @Test
    void aTransferClosesTheLink() throws Exception {
        TransferStory.OtherSide other = transfers.otherSide();
        long transfer = transfers.requested(maria, other);
        transfers.approved(maria);
        maria.finish("UserTask_SendPackage");
        assertThat(phone.open(link.path()).status()).as("on its way").isEqualTo(200);
        transfers.accepted(other.manager(), transfer);
        assertThat(phone.open(link.path()).status()).as("received").isEqualTo(404);
    }

    private void filledIn(String physical, String mental, String... more) throws Exception {
        phone.open(link.path());
        List<String> filled = new ArrayList<>(List.of("physical", physical, "mental", mental));
        names().forEach(name -> filled.addAll(List.of(name, "5")));
        filled.addAll(Arrays.asList(more));
        phone.press("SEND", filled.toArray(String[]::new));
        assertThat(phone.status()).as(phone.text()).isEqualTo(302);
    }

    private List<String> names() throws Exception {
        Matcher found = MARK.matcher(phone.text());
        List<String> names = new ArrayList<>();
        while (found.find()) {
            names.add(found.group(1));
        }
        return names.stream().distinct().toList();
    }

    private List<String> conditions() {
        long caseId = id();
        return maria.as(maria.manager, () -> assessments.ratings(caseId)).stream()
                .map(one -> one.filledOn() + " " + one.physical() + " " + one.mental())
                .toList();
    }

    private String marks() {
        return records.rows(
                        "SELECT coalesce(sum(m.times), 0)::text FROM activity_mark m JOIN case_file c"
                                + " ON c.programme_id = m.programme_id WHERE c.number = ?",
                        maria.number())
                .get(0);
    }

    private List<String> untold() {
        return records.rows(
                "SELECT l.id::text FROM questionnaire_link l JOIN case_file c ON c.id = l.case_id"
                        + " WHERE c.number = ? AND l.used_at IS NOT NULL AND l.told_at IS NULL",
                maria.number());
    }

    private Answers written() {
        long caseId = id();
        return maria.as(maria.manager, () -> documents
                .newest("reassessment-questionnaire", caseId, null, null)
                .flatMap(documents::read)
                .orElseThrow());
    }

    private String programme() {
        return records.rows(
                        "SELECT p.name FROM programme p JOIN case_file c ON c.programme_id = p.id WHERE c.number = ?",
                        maria.number())
                .get(0);
    }

    private long id() {
        return maria.as(maria.manager, () -> cases.get(maria.number()).id());
    }
}
