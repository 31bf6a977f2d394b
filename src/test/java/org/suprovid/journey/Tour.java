package org.suprovid.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.suprovid.activity.ActivityStory;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.ParkedLetter;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.powermap.DrawnMaps;
import org.suprovid.security.Role;
import org.suprovid.standard.StandardDrafts;
import org.suprovid.transfer.TransferStory;

/** Goes through every page there is, with every kind of form, and lets somebody look at each. */
@Component
class Tour {

    private static final List<String> OF_A_CASE = List.of(
            "", "/plans", "/timeline", "/problem", "/substitute", "/manager", "/leaving", "/withdrawal", "/death");
    private static final String DRAFTED = "NYS_AI_2006_LIKE";
    private static final List<String> OF_ADMINISTRATION = List.of(
            "/",
            "/standards",
            "/standards/new",
            "/standards/" + DRAFTED,
            "/standards/" + DRAFTED + "/history",
            "/standards/" + DRAFTED + "/draft",
            "/standards/" + DRAFTED + "/draft/head",
            "/standards/" + DRAFTED + "/draft/base",
            "/standards/" + DRAFTED + "/draft/discard",
            "/standards/" + DRAFTED + "/draft/preview",
            "/standards/" + DRAFTED + "/changes",
            "/standards/" + DRAFTED + "/draft/timers/PLAN_REVIEW",
            "/standards/" + DRAFTED + "/draft/timers/CONSENT_SIGN",
            "/standards/" + DRAFTED + "/draft/timers/APPOINTMENT_REMINDER",
            "/standards/" + DRAFTED + "/draft/flags/plan.form",
            "/standards/" + DRAFTED + "/draft/flags/extension.times",
            "/standards/" + DRAFTED + "/draft/flags/extension.longest",
            "/admin",
            "/admin/calendars",
            "/admin/calendars/UA",
            "/admin/notifications",
            "/admin/programmes",
            "/admin/programmes/new",
            "/admin/staff",
            "/admin/staff/new",
            "/password");
    private final Walks walks;
    private final Cases cases;
    private final CaseChanges changes;
    private final Handovers handovers;
    private final TestStaff staff;
    private final StandardDrafts drafts;
    private final ParkedLetter parked;
    private final KnownPartners known;
    private final DrawnMaps maps;
    private final CrisisStory crises;
    private final ConferenceStory conferences;
    private final TransferStory transfers;
    private final ActivityStory activities;

    Tour(
            Walks walks,
            Cases cases,
            CaseChanges changes,
            Handovers handovers,
            TestStaff staff,
            StandardDrafts drafts,
            ParkedLetter parked,
            KnownPartners known,
            DrawnMaps maps,
            CrisisStory crises,
            ConferenceStory conferences,
            TransferStory transfers,
            ActivityStory activities) {
        this.walks = walks;
        this.cases = cases;
        this.changes = changes;
        this.handovers = handovers;
        this.staff = staff;
        this.drafts = drafts;
        this.parked = parked;
        this.known = known;
        this.maps = maps;
        this.crises = crises;
        this.conferences = conferences;
        this.transfers = transfers;
        this.activities = activities;
    }

    void of(Desk desk, Team team, Screen screen, Consumer<Visit> look) {
        Visit iryna = desk.of(team.iryna(), screen);
        newTeam(iryna, look);
        CaseWalk karina = toTheRound(team, iryna, look);
        partners(team, karina, iryna, look);
        crisis(karina, iryna, look);
        conference(karina, iryna, look);
        activity(karina, iryna, look);
        transfer(team, desk, karina, screen, look);
        round(karina, iryna, look);
        oneTime(team, iryna, look);
        unusual(team, iryna, look);
        lists(iryna, look);
        look.accept(desk.stranger(screen).go("/sign-in"));
        look.accept(desk.stranger(screen).go("/sign-in?failed"));
        look.accept(desk.stranger(screen).go("/cases/КУ0"));
        var newcomer = staff.withoutPledge("newcomer", "Новенька", screen.language(), team.programme(), Role.INTAKE);
        look.accept(desk.of(newcomer, screen).go("/pledge"));
        look.accept(desk.of(team.petro(), screen).go("/cases"));
        administration(team, desk, screen, look);
    }

    private void administration(Team team, Desk desk, Screen screen, Consumer<Visit> look) {
        var member = staff.member("hanna", "Ганна Бойко", screen.language(), team.programme(), Role.ADMIN);
        try (var acts = TestStaff.acts(member)) {
            if (drafts.of(DRAFTED).isEmpty()) {
                drafts.begin(DRAFTED);
            }
        }
        Visit hanna = desk.of(member, screen);
        for (String page : OF_ADMINISTRATION) {
            look.accept(hanna.go(page));
        }
        look.accept(hanna.go("/admin/programmes/" + team.programme()));
        look.accept(hanna.go("/admin/staff/" + team.olena().id()));
        String letter = parked.of(team.olena());
        look.accept(hanna.go("/admin/notifications"));
        look.accept(hanna.go("/admin/notifications/" + letter + "/discard"));
    }

    private void activity(CaseWalk karina, Visit iryna, Consumer<Visit> look) {
        look.accept(iryna.go("/activities"));
        look.accept(iryna.go("/activities/new"));
        long evening = activities.planned(karina.manager, "EXT_GROUP", "Вечір", walks.today());
        activities.wished(karina.manager, evening, karina);
        activities.attended(karina.manager, evening, walks.today().toString(), karina);
        look.accept(iryna.go("/activities/" + evening));
        activities.done(karina.manager, evening);
        look.accept(iryna.go("/activities/" + evening));
        look.accept(iryna.go("/activities"));
    }

    /** Nothing is there yet. */
    private static void newTeam(Visit iryna, Consumer<Visit> look) {
        for (String path : List.of(
                "/work",
                "/requests",
                "/cases",
                "/referrals",
                "/referrals/monitoring",
                "/clients",
                "/one-time",
                "/notifications")) {
            look.accept(iryna.go(path));
        }
    }

    private CaseWalk toTheRound(Team team, Visit iryna, Consumer<Visit> look) {
        CaseWalk karina = walks.somebody(team.programme(), team.olena(), team.iryna());
        look.accept(iryna.go("/requests/" + karina.number() + "/discard"));
        for (String key : List.of(
                "UserTask_RegisterRequest",
                "UserTask_FirstContact",
                "UserTask_OpenClientCard",
                "UserTask_SignConsent",
                "UserTask_AssessNeeds",
                "UserTask_SolutionFocusedCounselling",
                "UserTask_DraftServicePlan",
                "UserTask_AgreePlan")) {
            String request = karina.number();
            look.accept(task(iryna, karina, key));
            karina.finish(key, key.equals("UserTask_OpenClientCard") ? Map.of("consentOn", "") : Map.of());
            if (key.equals("UserTask_RegisterRequest")) {
                look.accept(iryna.go("/requests/" + request));
            }
        }
        return karina;
    }

    /** The directory, one partner with people and agreements, and the map of a case with something taken off. */
    private void partners(Team team, CaseWalk karina, Visit iryna, Consumer<Visit> look) {
        look.accept(iryna.go("/partners/map"));
        DrawnMaps.Drawn drawn = maps.draw(karina.number(), team.olena(), "Гуртожиток на Лісовій");
        String partner = "/partners/" + drawn.partner();
        karina.as(team.iryna(), () -> {
            known.contact(drawn.partner(), "Марина Ткач");
            long old = known.agreement(
                    drawn.partner(), walks.today().minusYears(1), walks.today().minusDays(1));
            known.agreement(drawn.partner(), walks.today(), walks.today().plusDays(20));
            look.accept(iryna.go(partner + "/agreements/" + old));
            return null;
        });
        for (String page : List.of(
                "/partners",
                "/partners?service=LEGAL_ADVICE&without=PASSPORT",
                "/partners?q=nobody",
                "/partners/new",
                "/partners/map",
                partner,
                partner + "/edit",
                partner + "/deactivation",
                partner + "/contacts/new",
                partner + "/agreements/new",
                "/cases/" + karina.number() + "/map",
                "/cases/" + karina.number() + "/map/nodes/new",
                "/cases/" + karina.number() + "/map/nodes/" + drawn.far(),
                "/cases/" + karina.number() + "/map/edges/new",
                "/cases/" + karina.number() + "/map/problem")) {
            look.accept(iryna.go(page));
        }
    }

    /** From the call to what is to be carried out. */
    private void conference(CaseWalk karina, Visit iryna, Consumer<Visit> look) {
        String matter = "/cases/" + karina.number() + "/conferences";
        look.accept(iryna.go("/conferences"));
        look.accept(iryna.go(matter + "/new"));
        conferences.called(karina);
        look.accept(iryna.go(matter + "/1"));
        look.accept(task(iryna, karina, "UserTask_HoldConference"));
        karina.finish("UserTask_HoldConference");
        conferences.decided(karina);
        look.accept(iryna.go("/conferences"));
        look.accept(iryna.go(matter + "/2"));
        look.accept(task(iryna, karina, "UserTask_CarryOutDecision"));
        karina.finish("UserTask_CarryOutDecision");
    }

    /** The second crisis comes often, and finds a plan. */
    private void crisis(CaseWalk karina, Visit iryna, Consumer<Visit> look) {
        String matter = "/cases/" + karina.number();
        look.accept(iryna.go(matter + "/crises/new"));
        look.accept(iryna.go(matter + "/crisis-plan"));
        crises.planWanted(karina);
        look.accept(task(iryna, karina, "UserTask_MakeCrisisPlan"));
        karina.finish("UserTask_MakeCrisisPlan");
        look.accept(iryna.go(matter + "/crisis-plan"));
        crises.over(karina);
        karina.finish("UserTask_ReviewCrisis");
        crises.reported(karina);
        look.accept(iryna.go(matter + "/urgent-slip"));
        look.accept(iryna.go(matter + "/crises/2"));
        for (String key : List.of(
                "UserTask_ReachClient",
                "UserTask_PlanResponse",
                "UserTask_RecordCrisis",
                "UserTask_AssessUse",
                "UserTask_ReviewCrisis")) {
            look.accept(task(iryna, karina, key));
            karina.finish(key, key.equals("UserTask_PlanResponse") ? Map.of("planUsed", "YES") : Map.of());
        }
        look.accept(iryna.go(matter + "/crises/2"));
    }

    /** Passed on, asked back, refused: the case stays, and both sides have seen every page. */
    private void transfer(Team team, Desk desk, CaseWalk karina, Screen screen, Consumer<Visit> look) {
        Visit iryna = desk.of(team.iryna(), screen);
        String matter = "/cases/" + karina.number() + "/transfers/";
        look.accept(iryna.go(matter + "new"));
        transfers.requestedElsewhere(karina);
        for (String key : List.of("UserTask_AskConsent", "UserTask_ApproveTransfer", "UserTask_SendPackage")) {
            look.accept(task(iryna, karina, key));
            karina.finish(key);
        }
        look.accept(task(iryna, karina, "UserTask_RecordReceipt"));
        karina.finish("UserTask_RecordReceipt", Map.of("transferReceipt", "ASKED"));
        look.accept(task(iryna, karina, "UserTask_AnswerQuestion"));
        look.accept(iryna.go(matter + 1));
        look.accept(iryna.go(matter + "1/withdrawal"));
        transfers.withdrawn(karina, 1);
        TransferStory.OtherSide other = transfers.otherSide(screen.language());
        Visit there = desk.of(other.manager(), screen);
        look.accept(there.go("/transfers"));
        long id = transfers.sent(karina, other);
        for (String page : List.of("", "/receipt", "/question", "/refusal")) {
            look.accept(there.go("/transfers/" + id + page));
        }
        look.accept(there.go("/transfers"));
        transfers.refused(other.manager(), id);
        look.accept(there.go("/transfers/" + id));
        look.accept(iryna.go(matter + 2));
    }

    private void round(CaseWalk karina, Visit iryna, Consumer<Visit> look) {
        look.accept(task(iryna, karina, "UserTask_RecordLineResult"));
        look.accept(task(iryna, karina, "UserTask_MonitoringContact"));
        karina.finish("UserTask_MonitoringContact");
        for (String page : OF_A_CASE) {
            look.accept(iryna.go("/cases/" + karina.number() + page));
        }
        String card = karina.number().replaceFirst("-\\d+$", "");
        look.accept(iryna.go("/clients/" + card));
        look.accept(iryna.go("/clients/" + card + "/family"));
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "UPDATE"));
        look.accept(task(iryna, karina, "UserTask_ReviewPlan"));
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"));
        look.accept(task(iryna, karina, "UserTask_SummariseClosure"));
        karina.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "SOLVED_INDEPENDENT"));
        look.accept(task(iryna, karina, "UserTask_SignClosure"));
        karina.finish("UserTask_SignClosure");
        look.accept(iryna.go("/cases/" + karina.number()));
        iryna.page.locator("a[href^='/documents/']").first().click();
        look.accept(iryna);
    }

    private void oneTime(Team team, Visit iryna, Consumer<Visit> look) {
        CaseWalk marko = walks.somebody(team.programme(), team.olena(), team.iryna());
        marko.finish("UserTask_RegisterRequest").finish("UserTask_FirstContact", Map.of("entryStatus", "ONE_TIME"));
        look.accept(task(iryna, marko, "UserTask_OpenOneTimeCard"));
        marko.finish("UserTask_OpenOneTimeCard");
        look.accept(iryna.go("/requests/" + marko.number()));
        look.accept(iryna.go("/one-time/new?programme=" + team.programme()));
    }

    /** What happens at any time: a new problem, another case manager, contact lost. */
    private void unusual(Team team, Visit iryna, Consumer<Visit> look) {
        CaseWalk alina =
                walks.somebody(team.programme(), team.olena(), team.iryna()).toRound();
        alina.as(team.olena(), () -> {
            changes.reportProblem(cases.get(alina.number()).id());
            return null;
        });
        look.accept(task(iryna, alina, "UserTask_DescribeNewProblem"));
        for (int attempt = 0; attempt < 3; attempt++) {
            alina.finish("UserTask_MonitoringContact", Map.of("reached", "NO"));
        }
        look.accept(task(iryna, alina, "UserTask_ConfirmLostContact"));
        alina.as(team.iryna(), () -> {
            long next = staff.member("taras", "Тарас Мельник", "uk", team.programme(), Role.CASE_MANAGER)
                    .id();
            handovers.changeManager(cases.get(alina.number()).id(), next, null, HandoverReason.LEFT_WORK);
            return null;
        });
        look.accept(task(iryna, alina, "UserTask_TakeOverCase"));
    }

    /** With rows in them, and the answers to what is not there or not allowed. */
    private static void lists(Visit iryna, Consumer<Visit> look) {
        for (String path : List.of(
                "/work",
                "/requests",
                "/cases",
                "/cases?status=CLOSED",
                "/cases?q=КУ0",
                "/referrals",
                "/referrals?overdue=true&from=2026-01-01",
                "/referrals/monitoring",
                "/clients",
                "/one-time",
                "/notifications",
                "/notifications/settings",
                "/standards",
                "/standards/ALLIANCE_2010",
                "/cases/КУ0",
                "/tasks/0",
                "/clients?after=nothing")) {
            look.accept(iryna.go(path));
        }
    }

    private static Visit task(Visit visit, CaseWalk walk, String key) {
        return visit.go("/tasks/" + walk.task(key).id());
    }
}
