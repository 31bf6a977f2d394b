package org.suprovid.conventions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Allow;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** Who may call what is said at every endpoint, and holds when somebody calls it (design §6, domain §2.2). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class EndpointAccessTests {

    private static final Set<String> OPEN_TO_ALL =
            Set.of("/sign-in", "/language", "/error", "/r", "/r/thanks", "/r/{token}", "/q", "/q/thanks", "/q/{token}");
    private static final Predicate<StaffMember> CLIENT_DATA = StaffMember::seesClientData;
    private static final Predicate<StaffMember> ESCORT =
            who -> who.pledged() && (who.has(Role.VOLUNTEER) || who.has(Role.TEAM_MEMBER));
    private static final Predicate<StaffMember> CASEWORK =
            CLIENT_DATA.and(who -> who.has(Role.CASE_MANAGER) || who.has(Role.SUPERVISOR));
    private static final Predicate<StaffMember> CONFIGURATION = who -> Set.of(
                    Role.ADMIN,
                    Role.PROCESS_ANALYST,
                    Role.SUPERVISOR,
                    Role.CASE_MANAGER,
                    Role.INTAKE,
                    Role.OUTREACH,
                    Role.DONOR)
            .stream()
            .anyMatch(who::has);

    /** What each decision means, told a second time so that neither can slip alone. */
    private static final Map<String, Predicate<StaffMember>> MEANING = Map.ofEntries(
            entry("permitAll()", who -> true),
            entry(Allow.STAFF, who -> true),
            entry(Allow.CLIENT_DATA, CLIENT_DATA),
            entry(Allow.FIRST_CONTACT, CLIENT_DATA),
            entry(Allow.ESCORT, CLIENT_DATA.or(ESCORT)),
            entry(Allow.CASEWORK, CASEWORK),
            entry(Allow.SUPERVISION, CLIENT_DATA.and(who -> who.has(Role.SUPERVISOR))),
            entry(Allow.CONFIGURATION, who -> who.has(Role.ADMIN)),
            entry(Allow.CONFIGURATION_READ, CONFIGURATION),
            entry(Allow.PARTNER_KEYS, who -> who.has(Role.ADMIN) || CLIENT_DATA.test(who) && who.has(Role.SUPERVISOR)),
            entry(Allow.PARTNER, who -> false));

    /** A way along is for whoever was asked, a decision for whoever carries it out, whoever else knows the case. */
    private static final Set<String> OWN_ALONE = Set.of(
            "/escorts/{slip}",
            "/escorts/{slip}/records/{attempt}",
            "/conferences/{conference:\\d+}/decisions/{decision:\\d+}");

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Endpoints endpoints;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Test
    void everyEndpointNamesItsDecision() {
        SoftAssertions each = new SoftAssertions();
        for (Endpoint endpoint : endpoints.ours()) {
            each.assertThat(endpoint.decision())
                    .as(endpoint.toString())
                    .isNotNull()
                    .isIn(MEANING.keySet());
            if ("permitAll()".equals(endpoint.decision())) {
                each.assertThat(OPEN_TO_ALL).as("open to everybody").contains(endpoint.pattern());
            }
        }
        each.assertAll();
        assertThat(endpoints.ours()).hasSizeGreaterThan(60);
    }

    @Test
    void everyDecisionHasItsMeaning() {
        Set<String> named = Arrays.stream(Allow.class.getFields())
                .map(EndpointAccessTests::value)
                .collect(Collectors.toSet());
        assertThat(MEANING.keySet()).containsAll(named);
    }

    @Test
    void nobodyGetsInWithoutSigningIn() throws Exception {
        CaseWalk walk = walks.somebody().toRound();
        Map<String, String> values = endpoints.valuesOf(walk);
        SoftAssertions each = new SoftAssertions();
        for (Endpoint endpoint : endpoints.all()) {
            if (OPEN_TO_ALL.contains(endpoint.pattern())) {
                continue;
            }
            MockHttpServletResponse answer = call(endpoint.request(values));
            boolean asked = answer.getStatus() == 401
                    || answer.getStatus() == 302 && answer.getRedirectedUrl().endsWith("/sign-in");
            each.assertThat(asked)
                    .as("%s answers %s", endpoint, answer.getStatus())
                    .isTrue();
            each.assertThat(answer.getContentAsString()).as(endpoint.toString()).doesNotContain(CaseWalk.WORDS);
        }
        each.assertAll();
    }

    @Test
    void everyRoleGetsWhatTheDecisionSays() throws Exception {
        CaseWalk walk = walks.somebody().toRound();
        Map<String, String> values = endpoints.valuesOf(walk);
        List<StaffMember> all = everybody(walk);
        assertThat(all.stream().flatMap(member -> member.roles().stream())).contains(Role.values());
        SoftAssertions each = new SoftAssertions();
        for (Endpoint endpoint : endpoints.ours()) {
            if (OPEN_TO_ALL.contains(endpoint.pattern())) {
                continue;
            }
            for (StaffMember member : all) {
                boolean may = MEANING.get(endpoint.decision()).test(member);
                if (may && !endpoint.isReading()) {
                    continue;
                }
                check(each, endpoint, member, may, walk, values);
            }
        }
        each.assertAll();
    }

    private void check(
            SoftAssertions each,
            Endpoint endpoint,
            StaffMember member,
            boolean may,
            CaseWalk walk,
            Map<String, String> values)
            throws Exception {
        MockHttpServletResponse answer =
                call(endpoint.request(values).with(user(users.loadUserByUsername(member.login()))));
        var status = each.assertThat(answer.getStatus()).as("%s for %s", endpoint, member.login());
        boolean knowsTheCase = member.equals(walk.manager) || member.equals(walk.supervisor);
        if (!may) {
            // arguments that cannot be read are told first; then nothing has run either
            status.isIn(endpoint.isReading() ? List.of(403) : List.of(403, 400, 415));
        } else if (knowsTheCase && !OWN_ALONE.contains(endpoint.pattern())) {
            status.isIn(200, 302);
        } else {
            status.isIn(200, 302, 404);
        }
        if (!knowsTheCase) {
            each.assertThat(answer.getContentAsString())
                    .as("%s for %s", endpoint, member.login())
                    .doesNotContain(CaseWalk.WORDS)
                    .doesNotContain("\tat ");
        }
    }

    /** The two who lead the case, and strangers in every role. */
    private List<StaffMember> everybody(CaseWalk walk) {
        long elsewhere = staff.programme();
        return List.of(
                walk.manager,
                walk.supervisor,
                staff.caseManager(elsewhere),
                staff.supervisor(elsewhere),
                staff.member("first-contact", elsewhere, Role.INTAKE),
                staff.member("outreach", elsewhere, Role.OUTREACH),
                staff.member("donor", elsewhere, Role.DONOR),
                staff.member("volunteer", elsewhere, Role.VOLUNTEER),
                staff.member("team-member", elsewhere, Role.TEAM_MEMBER),
                staff.member("aids-centre", elsewhere, Role.AIDS_CENTRE),
                staff.member("complaints", elsewhere, Role.COMPLAINTS),
                staff.member("trainer", elsewhere, Role.TRAINER),
                staff.analyst(elsewhere),
                staff.member("admin", elsewhere, Role.ADMIN),
                staff.withoutPledge(
                        "unpledged", walk.manager.programmes().iterator().next(), Role.CASE_MANAGER));
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf())).andReturn().getResponse();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
