package org.suprovid.journey;

import static java.util.Map.entry;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.suprovid.conventions.Endpoint;
import org.suprovid.conventions.Endpoints;
import org.suprovid.document.BlankForms;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;

/** After the tour: the pages and forms that it did not come by, so that none is left out when one is added. */
@Component
class Remaining {

    private static final Logger LOG = LoggerFactory.getLogger(Remaining.class);

    /** Pages that are left out, with the reason. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            entry("/", "leads on to the page that one's work begins with"),
            entry("/notifications/{notification}", "leads on to what the news is about"),
            entry("/conferences/{conference:\\d+}", "as whoever takes part sees it, in ConferenceJourney"),
            entry("/escorts/{slip}/records/{attempt}", "what a volunteer has written, in EscortJourney"),
            entry("/r", "what a partner sees, in PartnerAnswersJourney"),
            entry("/r/{token}", "what a partner sees, in PartnerAnswersJourney"),
            entry("/r/thanks", "what a partner sees, in PartnerAnswersJourney"),
            entry("/q", "what a client sees, in QuestionnaireByLinkJourney"),
            entry("/q/{token}", "what a client sees, in QuestionnaireByLinkJourney"),
            entry("/q/thanks", "what a client sees, in QuestionnaireByLinkJourney"),
            entry("/standards/{code}/changes/{id}", "a change under way, in Sc19ChangeOfStandardJourney"),
            entry(
                    "/standards/{code}/deadlines/{deadline:\\d+}",
                    "a date that has moved, in Sc19ChangeOfStandardJourney"),
            entry("/standards/{code}/changes/{id}/undoing", "a change made, in Sc19ChangeOfStandardJourney"),
            entry("/standards/{code}/changes/{id}/progress", "part of a page, asked for again and again"),
            entry("/admin/deadlines/progress", "part of a page, asked for again and again"));

    private final Endpoints endpoints;
    private final BlankForms forms;
    private final Walks walks;
    private final TestStaff staff;

    Remaining(Endpoints endpoints, BlankForms forms, Walks walks, TestStaff staff) {
        this.endpoints = endpoints;
        this.forms = forms;
        this.walks = walks;
        this.staff = staff;
    }

    Seen nothing() {
        return new Seen(endpoints.pages());
    }

    /** Goes to each page that is left, and to each form; returns those that could not be reached. */
    Set<String> of(Desk desk, Team team, Screen screen, Seen seen, Consumer<Visit> look) {
        CaseWalk walk =
                walks.somebody(team.programme(), team.olena(), team.iryna()).toRound();
        Set<String> unseen = new LinkedHashSet<>();
        pages(desk, team, screen, walk, seen, look, unseen);
        forms(desk.of(team.iryna(), screen), walk, screen, seen, look, unseen);
        return unseen;
    }

    private void pages(
            Desk desk, Team team, Screen screen, CaseWalk walk, Seen seen, Consumer<Visit> look, Set<String> unseen) {
        Map<String, String> values = endpoints.valuesOf(walk);
        var admin = staff.member("stepan", "Степан Рудий", screen.language(), team.programme(), Role.ADMIN);
        List<Visit> people = List.of(
                desk.of(team.iryna(), screen),
                desk.of(team.olena(), screen),
                desk.of(admin, screen),
                desk.of(team.petro(), screen));
        for (Endpoint page : endpoints.pages()) {
            if (!seen.has(page) && !ELSEWHERE.containsKey(page.pattern())) {
                String path = page.path(values) + "?programme=" + team.programme();
                people.stream()
                        .filter(visit -> visit.go(path).answered())
                        .findFirst()
                        .ifPresent(visit -> look(visit, look));
                if (!seen.has(page)) {
                    unseen.add(page.pattern());
                }
            }
        }
    }

    /** In the place of another form: how a form looks is a matter of its schema alone. */
    private void forms(Visit iryna, CaseWalk walk, Screen screen, Seen seen, Consumer<Visit> look, Set<String> unseen) {
        String task = "/tasks/" + walk.tasks().get(0).id();
        for (String form : forms.ids()) {
            if (!seen.hasForm(form)) {
                String view = forms.view(form, Locale.forLanguageTag(screen.language()));
                Consumer<Route> answer = route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(view));
                iryna.page.route("**" + task + "/form", answer);
                look(iryna.go(task), look);
                iryna.page.unroute("**" + task + "/form", answer);
                if (!seen.hasForm(form)) {
                    unseen.add(form);
                }
            }
        }
    }

    /** A page that is never ready counts as not seen; the others are looked at all the same. */
    private static void look(Visit visit, Consumer<Visit> look) {
        try {
            look.accept(visit);
        } catch (TimeoutError neverReady) {
            LOG.warn("Never ready: {}", visit.page.url());
        }
    }
}
