package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.StandardDrafts;
import org.suprovid.standard.StandardHistory;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** A change on its way through the pages, and for programs. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ChangePagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStandards own;

    @Autowired
    TestDrafts drafts;

    @Autowired
    TestStaff staff;

    @Autowired
    StandardChanges changes;

    @Autowired
    StandardDrafts draftsOf;

    @Autowired
    StandardHistory history;

    @Autowired
    StaffDirectory directory;

    @Autowired
    CheckedNow comparing;

    @Autowired
    UserDetailsService users;

    private String code;
    private String standard;
    private int revision;

    @BeforeEach
    void aDraftOfAStandardThatTwoCasesFollow() {
        rows.begin(staff);
        code = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}");
        standard = "/standards/" + code;
        rows.running(LocalDate.of(2026, 6, 1), code);
        rows.running(LocalDate.of(2026, 5, 25), code);
        revision = rows.as(
                rows.author,
                () -> drafts.ready(code, LocalDate.of(2026, 6, 8), "COMPLAINT", "P10D", "SUPERVISION_SESSION", "P2M"));
    }

    @AfterEach
    void timeRuns() {
        rows.over();
    }

    @Test
    void foreseenProposedApprovedWatchedAndTakenBack() throws Exception {
        String preview = page(rows.author, standard + "/draft/preview");
        assertThat(preview)
                .contains("Whom version 2 touches", "10 days", "30 days", "Overdue at once", "<rect", "1 → ")
                .as("its first week holds whatever is overdue, and says so")
                .contains("overdue, and week of Mon 1 Jun", "role=\"img\" aria-label=\"Dates in each week as bars")
                .doesNotContain("??");
        web.perform(sent(rows.author, post(standard + "/draft/proposal"))
                        .param("revision", "" + revision)
                        .param("scope", "RUNNING_TOO"))
                .andExpect(status().is3xxRedirection());
        long id = changes.of(code).get(0).id();
        String change = standard + "/changes/" + id;
        assertThat(page(rows.author, change))
                .contains("You proposed it", "Withdraw")
                .doesNotContain("Approve<", "??");
        web.perform(sent(rows.author, post(change + "/approval"))).andExpect(status().isConflict());
        assertThat(page(rows.author, "/")).doesNotContain("/changes/" + id);
        assertThat(page(rows.second, "/")).contains("Waits for your decision", "/changes/" + id);
        assertThat(page(rows.second, change))
                .as("what is decided about")
                .contains("Approve<", "Reject<", "What version 2 changes", "what changes and why", "30 days", "10 days")
                .doesNotContain("??");
        assertThat(page(rows.second, "/standards")).contains("Waits for approval", change);
        assertThat(page(rows.author, standard + "/draft"))
                .contains("Waits for approval", "takes the proposal back", change);
        assertThat(page(rows.second, "/notifications")).contains("Your decision is awaited", ", version 2");
        web.perform(sent(rows.second, post(change + "/approval"))).andExpect(redirectedUrl(change));
        assertThat(page(rows.second, "/standards")).doesNotContain(change);
        assertThat(page(rows.second, "/notifications")).doesNotContain("Your decision is awaited");
        assertThat(page(rows.author, "/notifications")).contains("which you proposed. Approved by second");

        rows.applied(changes.find(id));
        assertThat(page(rows.author, "/notifications")).contains("Applied: ", ", version 2, which you proposed");
        assertThat(page(rows.second, change + "?state=MOVED"))
                .contains("Applied", "2 of 2 cases", "Moved", "Take it back")
                .doesNotContain("every 2s", "??");
        assertThat(page(rows.second, change + "/undoing")).contains("Take back version 2?", "Dates that will be");
        web.perform(sent(rows.second, post(change + "/undoing"))).andExpect(redirectedUrl(change));
        assertThat(page(rows.author, "/notifications")).contains("second takes back ");
        assertThat(page(rows.second, change + "/progress"))
                .contains("Is being taken back", "every 2s", change + "/progress", "Pause<")
                .doesNotContain("<html", "??");
        web.perform(sent(rows.author, post(change + "/pause"))).andExpect(redirectedUrl(change));
        assertThat(page(rows.second, change + "/progress"))
                .contains("Taking back is paused", "Go on<")
                .doesNotContain("every 2s", "Pause<", "Take it back", "??");
        web.perform(sent(rows.author, post(change + "/resumption"))).andExpect(redirectedUrl(change));
        rows.worked(changes.find(id));
        assertThat(page(rows.second, change))
                .as("what had been moved")
                .contains("of them taken back")
                .contains("<dt>Moved</dt><dd>4</dd>");
        assertThat(page(rows.second, standard + "/changes"))
                .contains("Taken back")
                .doesNotContain("??");
    }

    /** A draft without its reason stays on the preview, which says so and leads to the draft. */
    @Test
    void anUnfinishedDraftIsNotProposedAndThePageSaysWhatIsMissing() throws Exception {
        int unready = rows.as(rows.author, () -> drafts.withoutReason(code));
        String refused = web.perform(sent(rows.author, post(standard + "/draft/proposal"))
                        .param("revision", "" + unready)
                        .param("scope", "NEW_CASES"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refused)
                .contains("cannot be proposed yet", "href=\"" + standard + "/draft\"", "Whom version 2 touches")
                .doesNotContain("??");
    }

    @Test
    void whatNobodyCanApproveAnyMoreIsNotOffered() throws Exception {
        StandardChange first =
                rows.as(rows.author, () -> changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO));
        String change = standard + "/changes/" + first.id();
        int later = rows.as(rows.author, () -> drafts.set(code, "COMPLAINT", "P12D"));
        assertThat(page(rows.second, change))
                .contains("nobody can approve it any more")
                .doesNotContain("Approve<", "??");
        assertThat(page(rows.second, "/")).doesNotContain("/changes/" + first.id());
        StandardChange next =
                rows.as(rows.author, () -> changes.propose(code, later, StandardChange.Scope.RUNNING_TOO));
        assertThat(page(rows.second, change))
                .contains("Replaced by a newer proposal")
                .doesNotContain("Approve<");
        web.perform(sent(rows.author, post(standard + "/changes/" + next.id() + "/rejection")))
                .andExpect(status().is3xxRedirection());
        assertThat(page(rows.second, standard + "/changes"))
                .contains("Withdrawn by its author", "Replaced by a newer proposal")
                .doesNotContain("Rejected", "??");
    }

    @Test
    void whoeverRejectsSaysWhyAndTheProposerHearsOfIt() throws Exception {
        long id = rows.as(rows.author, () -> changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO))
                .id();
        String change = standard + "/changes/" + id;
        assertThat(rejected(change, " ", 422)).contains("Say why in a few words", "May approve it: ", "Reject<");
        assertThat(rejected(change, "too short ".repeat(51), 422))
                .as("what was typed stays")
                .contains("too short too short");
        assertThat(changes.find(id).state()).isEqualTo(StandardChange.State.PROPOSED);
        rejected(change, "Ten days are not enough", 302);
        assertThat(page(rows.author, change)).contains("Rejected", "Why it was rejected", "Ten days are not enough");
        assertThat(page(rows.author, standard + "/history")).contains("Version 2 rejected", "Ten days are not enough");
        assertThat(page(rows.author, "/notifications"))
                .contains("which you proposed. second says why on its page")
                .doesNotContain("??");
        assertThat(page(rows.second, "/notifications")).doesNotContain("which you proposed");
    }

    private String rejected(String change, String reason, int expected) throws Exception {
        return web.perform(sent(rows.second, post(change + "/rejection")).param("reason", reason))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void whereEverybodyHasWrittenOfTheDraftThePageSaysTheWayOut() throws Exception {
        assertThat(page(rows.author, standard + "/draft")).doesNotContain("still be the one to approve it");
        assertThat(page(rows.second, standard + "/draft")).contains("still be the one to approve it");
        for (StaffMember administrator : directory.administrators()) {
            revision = rows.as(administrator, () -> drafts.set(code, "COMPLAINT", "P" + (10 + revision % 2) + "D"));
        }
        assertThat(page(rows.second, standard + "/draft")).doesNotContain("still be the one to approve it", "??");
        long id = rows.as(rows.author, () -> changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO))
                .id();
        assertThat(page(rows.second, standard + "/changes/" + id))
                .contains("you cannot approve it", "Nobody is left", "let one person alone draft it anew")
                .contains(standard + "/draft/discard")
                .doesNotContain("May approve it", "??");
        StandardVersion anew = rows.as(rows.second, () -> {
            changes.reject(code, id, "both of us wrote it");
            draftsOf.discard(code);
            return draftsOf.begin(code);
        });
        assertThat(history.isAuthor(anew, rows.author.id())).isFalse();
    }

    @Test
    void eachNumberOfTheLoadHasItsWeekOnAPhone() throws Exception {
        assertThat(page(rows.author, standard + "/draft/preview"))
                .containsPattern("<td class=\"num\" data-label=\"[^\"]+\">0 → 1</td>");
    }

    @Test
    void programsGetTheSame() throws Exception {
        String api = "/api/v1" + standard;
        assertThat(page(rows.author, api + "/draft/preview"))
                .contains("\"cases\":2", "\"newlyOverdue\":1", "\"code\":\"COMPLAINT\"");
        web.perform(sent(rows.author, post(api + "/changes"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"revision\":" + (revision - 1) + ",\"scope\":\"RUNNING_TOO\"}"))
                .andExpect(status().isConflict());
        web.perform(sent(rows.author, post(api + "/changes"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"revision\":" + revision + ",\"scope\":\"RUNNING_TOO\"}"))
                .andExpect(status().isOk());
        StandardChange proposed = changes.find(changes.of(code).get(0).id());
        web.perform(sent(rows.second, post(api + "/changes/" + proposed.id() + "/approval")))
                .andExpect(status().isOk());
        rows.applied(proposed);
        assertThat(page(rows.second, api + "/changes/" + proposed.id()))
                .contains("\"state\":\"APPLIED\"", "\"cases\":2");
        assertThat(page(rows.second, api + "/changes/" + proposed.id() + "/deadlines?state=MOVED"))
                .contains("\"caseNumber\":\"ROW-");
        takenBackByAProgram(api + "/changes/" + proposed.id(), proposed);
        assertThat(answered(rows.second, "/api/v1/standards/ALLIANCE_2010/changes/" + proposed.id()))
                .as("it is another standard's")
                .isEqualTo(404);
    }

    private void takenBackByAProgram(String change, StandardChange applied) throws Exception {
        assertThat(page(rows.second, change + "/undoing")).isEqualTo("{\"restored\":4,\"left\":0}");
        for (String step : List.of("/undoing", "/pause", "/resumption")) {
            web.perform(sent(rows.second, post(change + step))).andExpect(status().isOk());
        }
        web.perform(sent(rows.second, post(change + "/resumption"))).andExpect(status().isConflict());
        rows.worked(applied);
        assertThat(page(rows.second, change)).contains("\"state\":\"UNDONE\"");
    }

    /** A case that could not be moved is tried again, as the button of the page does. */
    @Test
    void whatFailedIsTriedAgain() throws Exception {
        long id = rows.as(rows.author, () -> changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO))
                .id();
        StandardChange change = rows.applied(rows.approved(changes.find(id)));
        web.perform(sent(rows.second, post(standard + "/changes/" + id + "/retrial")))
                .andExpect(redirectedUrl(standard + "/changes/" + id));
        assertThat(rows.worked(change).state()).isEqualTo(StandardChange.State.APPLIED);
        web.perform(sent(rows.second, post("/api/v1" + standard + "/changes/" + id + "/retrial")))
                .andExpect(status().isOk());
        assertThat(rows.worked(change).state()).isEqualTo(StandardChange.State.APPLIED);
    }

    /** Whether all dates agree is asked for and read by programs, too. */
    @Test
    void programsHaveAllDatesCompared() throws Exception {
        String check = "/api/v1/deadlines/check";
        web.perform(sent(rows.author, post(check))).andExpect(status().isAccepted());
        assertThat(page(rows.author, check)).contains("\"running\":{\"checked\":0");
        comparing.run();
        assertThat(page(rows.author, check)).contains("\"timersRepaired\":").doesNotContain("\"running\"");
    }

    /** How a date of the list comes about, and nothing of whose it is but its number. */
    @Test
    void eachDateOfTheListLeadsToItsWhyWhichTellsNothingOfTheClient() throws Exception {
        long third = rows.running(LocalDate.of(2026, 6, 1), code);
        rows.extend(third, "COMPLAINT", "P5D");
        String untouched = standard + "/deadlines/" + rows.deadline(third, "REF_CONTROL_VISIT", "11");
        List<String> paths = asked(page(rows.author, standard + "/draft/preview"));
        assertThat(paths).hasSize(6);
        for (String path : paths) {
            assertThat(page(rows.second, path))
                    .contains("<html", "<details class=\"why\" open")
                    .doesNotContain("??");
        }
        assertThat(paths.stream().filter(path -> read(path).contains("T-32")))
                .as("complaints")
                .hasSize(3)
                .allMatch(path -> read(path).contains("30 days"))
                .noneMatch(path -> read(path).contains("The client is ill"))
                .noneMatch(path -> read("/api/v1" + path).contains("CLIENT_ILL"))
                .allMatch(path -> read("/api/v1" + path).contains("\"rule\":\"T-32\""));
        String elsewhere = paths.get(0).replace(code, "NYS_AI_2006_LIKE");
        assertThat(answered(rows.second, elsewhere))
                .as("of no case of that standard")
                .isEqualTo(404);
        assertThat(answered(rows.second, standard + "/deadlines/999999999")).isEqualTo(404);
        nobodyReads(untouched);

        StandardChange change =
                rows.as(rows.author, () -> changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO));
        rows.applied(rows.approved(change));
        List<String> moved = asked(page(rows.second, standard + "/changes/" + change.id() + "?state=MOVED"));
        assertThat(moved).containsExactlyInAnyOrderElementsOf(paths);
        assertThat(moved.stream().filter(path -> read(path).contains("T-32")))
                .allMatch(path -> read(path).contains("10 days") && read(path).contains("version 2"))
                .allMatch(path -> read(path).contains("Moved by a change of the standard")
                        && read(path).contains("approved by second. Reason: what changes and why"))
                .allMatch(path -> read("/api/v1" + path).contains("\"approver\":\"second\""));
        nobodyReads(untouched);
    }

    /** Another date of the same case, which nobody changes. */
    private void nobodyReads(String path) throws Exception {
        assertThat(answered(rows.second, path)).isEqualTo(404);
        assertThat(answered(rows.second, "/api/v1" + path)).isEqualTo(404);
    }

    private static List<String> asked(String page) {
        return Pattern.compile("hx-get=\"(/standards/\\w+/deadlines/\\d+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private String read(String path) {
        try {
            return page(rows.second, path);
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    @Test
    void everyWordIsThereInEveryLanguage() throws Exception {
        rows.as(rows.author, () -> changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO));
        String change = standard + "/changes/" + changes.of(code).get(0).id();
        for (String language : List.of("uk", "ru", "en")) {
            StaffMember reader = staff.member("reader", "Reader", language, staff.programme(), Role.ADMIN);
            for (String path : List.of(standard + "/draft/preview", change, standard + "/changes")) {
                assertThat(page(reader, path)).as(language + " " + path).doesNotContain("??");
            }
        }
    }

    private String page(StaffMember reader, String path) throws Exception {
        return web.perform(get(path).with(user(users.loadUserByUsername(reader.login()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int answered(StaffMember reader, String path) throws Exception {
        return web.perform(get(path).with(user(users.loadUserByUsername(reader.login()))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletRequestBuilder sent(StaffMember who, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(who.login()))).with(csrf());
    }
}
