package org.suprovid.conventions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.suprovid.activity.ActivityStory;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.ParkedLetter;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.platform.RowAccess;
import org.suprovid.powermap.DrawnMaps;
import org.suprovid.referral.IssuedSlips;
import org.suprovid.referral.OneTimeStory;
import org.suprovid.security.Actors;
import org.suprovid.security.Role;
import org.suprovid.standard.StandardDrafts;
import org.suprovid.standard.TestStandards;
import org.suprovid.transfer.TransferStory;
import org.suprovid.twelvestep.TwelveStory;

/** Every endpoint as the running application maps it. */
@Component
public class Endpoints {

    private final Collection<RequestMappingHandlerMapping> mappings;
    private final JdbcTemplate sql;
    private final RowAccess access;
    private final Walks walks;
    private final TestStaff staff;
    private final TestStandards standards;
    private final StandardDrafts drafts;
    private final ParkedLetter parked;
    private final KnownPartners partners;
    private final IssuedSlips slips;
    private final OneTimeStory once;
    private final DrawnMaps maps;
    private final CrisisStory crises;
    private final ConferenceStory conferences;
    private final TransferStory transfers;
    private final ActivityStory activities;
    private final TwelveStory residents;

    Endpoints(
            Map<String, RequestMappingHandlerMapping> mappings,
            JdbcTemplate sql,
            RowAccess access,
            Walks walks,
            TestStaff staff,
            TestStandards standards,
            StandardDrafts drafts,
            ParkedLetter parked,
            KnownPartners partners,
            IssuedSlips slips,
            OneTimeStory once,
            DrawnMaps maps,
            CrisisStory crises,
            ConferenceStory conferences,
            TransferStory transfers,
            ActivityStory activities,
            TwelveStory residents) {
        this.mappings = mappings.values();
        this.sql = sql;
        this.access = access;
        this.walks = walks;
        this.staff = staff;
        this.standards = standards;
        this.drafts = drafts;
        this.parked = parked;
        this.partners = partners;
        this.slips = slips;
        this.once = once;
        this.maps = maps;
        this.crises = crises;
        this.conferences = conferences;
        this.transfers = transfers;
        this.activities = activities;
        this.residents = residents;
    }

    List<Endpoint> all() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those of our own controllers. */
    List<Endpoint> ours() {
        return all().stream().filter(Endpoint::isOurs).toList();
    }

    /** What people read in a browser. */
    public List<Endpoint> pages() {
        return ours().stream().filter(Endpoint::isPage).toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapped, HandlerMethod handler) {
        Set<RequestMethod> methods = mapped.getMethodsCondition().getMethods();
        return mapped.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Endpoint(HttpMethod.valueOf(method.name()), pattern, handler)));
    }

    /** Something real for every name that a path asks for, by the first word of the path: the numbers and ids of one case. */
    @Transactional
    public Map<String, String> valuesOf(CaseWalk walk) {
        Map<String, String> values = new HashMap<>(Map.of(
                "cases.number", walk.number(),
                "cases.kind", "KM1",
                "cases.version", "1",
                "tasks.id", walk.tasks().get(0).id(),
                "forms.form", "service-plan",
                "standards.timer", "PLAN_REVIEW",
                "standards.flag", "plan.form",
                "show", "Group_health",
                "clients.reason", "CHANGED",
                "programme", walk.manager.programmes().iterator().next().toString()));
        CaseWalk relative = walks.somebody(walk.manager.programmes().iterator().next(), walk.manager, walk.supervisor)
                .toCase();
        values.put("notifications.notification", "1");
        values.put("admin.letter", parked.of(walk.manager));
        values.put("standards.id", "1");
        values.put("standards.code", drafted());
        values.put("admin.calendar", "UA");
        values.put("admin.day", "2027-01-01");
        values.put("calendars.calendar", "UA");
        values.put("calendars.day", "2027-01-01");
        values.put("admin.programme", values.get("programme"));
        values.put("admin.member", String.valueOf(walk.manager.id()));
        values.put("programmes.programme", values.get("programme"));
        values.put("staff.member", values.get("admin.member"));
        long programme = walk.manager.programmes().iterator().next();
        values.put(
                "clients.oneTimeCard",
                once.card(once.comesOnce(walks.somebody(programme, walk.manager, walk.supervisor), null)));
        drawMap(walk, values);
        issueSlip(walk, values);
        values.put("cases.crisis", String.valueOf(crises.reported(walk)));
        int conference = conferences.decided(walk);
        values.put("cases.conference", String.valueOf(conference));
        values.put("conferences.conference", conferences.id(walk, conference));
        values.put("conferences.decision", conferences.decisionId(walk, conference, 1));
        values.put(
                "activities.activity",
                String.valueOf(activities.planned(walk.manager, "EXT_GROUP", "Вечір", walks.today())));
        pass(walk, values);
        residents.linkAsAssessed(walk);
        access.asSystem(() -> {
            values.put("clients.link", link(walk, relative));
            String card = one("SELECT k.number FROM card k JOIN case_file c ON c.card_id = k.id", walk);
            values.put("clients.number", card);
            values.put("clients.card", card);
            values.put(
                    "requests.number",
                    one("SELECT r.number FROM request r JOIN case_file c ON c.card_id = r.card_id", walk));
            values.put(
                    "documents.id",
                    one("SELECT max(d.id)::text FROM document d JOIN case_file c ON c.id = d.case_id", walk));
            values.put(
                    "cases.deadline",
                    one(
                            "SELECT max(d.id)::text FROM case_file c JOIN deadline d ON d.case_id = c.id"
                                    + " AND d.code = 'PLAN_REVIEW'",
                            walk));
            values.put("deadlines.id", values.get("cases.deadline"));
            values.put("standards.deadline", values.get("cases.deadline"));
            values.put(
                    "cases.line",
                    one("SELECT min(l.id)::text FROM plan_line l JOIN case_file c ON c.id = l.case_id", walk));
        });
        return values;
    }

    /** A client whom another programme did not take over: the next transfer may be asked for. */
    private void pass(CaseWalk walk, Map<String, String> values) {
        TransferStory.OtherSide other = transfers.otherSide();
        long id = transfers.sent(walk, other);
        transfers.refused(other.manager(), id);
        values.put("transfers.id", String.valueOf(id));
        values.put("cases.transfer", "1");
    }

    /** A slip, an answer of its partner that found no slip, and the key of the partner's program. */
    private void issueSlip(CaseWalk walk, Map<String, String> values) {
        IssuedSlips.Slip slip = slips.issue(walk);
        values.put("referrals.slip", slip.number());
        values.put("escorts.slip", slip.number());
        values.put("escorts.attempt", "1");
        values.put("referrals.code", "REF_CHECK_0");
        slips.notReached(slip, "REF_CHECK_0");
        values.put("referrals.answer", String.valueOf(slips.unknownAnswer(slip.partnerId(), "S-1999-00001", "–")));
        values.put("partners.key", String.valueOf(slips.key(slip)));
    }

    /** The map of the case, and a partner on it with somebody who answers and an agreement. */
    private void drawMap(CaseWalk walk, Map<String, String> values) {
        DrawnMaps.Drawn drawn = maps.draw(walk.number(), walk.manager, CaseWalk.WORDS);
        values.put("cases.node", String.valueOf(drawn.near()));
        values.put("cases.edge", String.valueOf(drawn.edge()));
        values.put("partners.code", drawn.partner());
        access.as(Actors.of(walk.supervisor), () -> {
            long agreement = partners.agreement(drawn.partner(), walks.today(), null);
            values.put("partners.agreement", String.valueOf(agreement));
            values.put("partners.contact", String.valueOf(partners.contact(drawn.partner(), "Оксана Левчук")));
            return null;
        });
    }

    /** A standard that somebody works on. */
    private String drafted() {
        String code = standards.on("ALLIANCE_2010");
        try (var binding =
                TestStaff.acts(staff.member("drafting", "Ольга Ткач", "en", staff.programme(), Role.ADMIN))) {
            drafts.begin(code);
        }
        return code;
    }

    private String link(CaseWalk walk, CaseWalk relative) {
        return sql.queryForObject(
                "INSERT INTO family_link (person_id, relative_id, relation, person_consent_on, relative_consent_on,"
                        + " recorded_by, recorded_at) SELECT a.person_id, b.person_id, 'SIBLING', current_date, current_date,"
                        + " ?, now() FROM card a, card b WHERE ? LIKE a.number || '-%' AND ? LIKE b.number || '-%'"
                        + " RETURNING id::text",
                String.class, walk.manager.id(), walk.number(), relative.number());
    }

    private String one(String query, CaseWalk walk) {
        return sql.queryForObject(query + " WHERE c.number = ?", String.class, walk.number());
    }
}
