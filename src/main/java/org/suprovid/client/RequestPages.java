package org.suprovid.client;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;

/** The register of requests (R-DOC-01). */
@Controller
@RequestMapping("/requests")
class RequestPages {

    private static final int PAGE = 30;
    private final Requests requests;
    private final RequestLines lines;
    private final RequestDetails details;
    private final CardRecord cards;
    private final DiscardedRequests discarded;
    private final Sought sought;
    private final Programmes programmes;
    private final UserTasks tasks;
    private final Clock clock;

    RequestPages(
            Requests requests,
            RequestLines lines,
            RequestDetails details,
            CardRecord cards,
            DiscardedRequests discarded,
            Sought sought,
            Programmes programmes,
            UserTasks tasks,
            Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.details = details;
        this.cards = cards;
        this.discarded = discarded;
        this.sought = sought;
        this.programmes = programmes;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    String register(@ModelAttribute("query") RequestQuery query, Model model) {
        model.addAttribute("page", lines.page(query.filter(sought, clock), PAGE));
        model.addAttribute("narrowed", query.narrows());
        model.addAttribute("states", List.of(RequestState.DRAFT, RequestState.OPEN, RequestState.CLOSED));
        model.addAttribute("programmes", mine());
        return "client/requests";
    }

    @PostMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    String start(@RequestParam long programme) {
        Request request = requests.start(programme);
        return tasks.ofBusinessKey(request.number()).stream()
                .findFirst()
                .map(OpenTask::id)
                .map("redirect:/tasks/"::concat)
                .orElse("redirect:/requests/" + request.number());
    }

    @GetMapping("/{number}")
    @PreAuthorize(Allow.FIRST_CONTACT)
    String request(@PathVariable String number, @RequestParam(required = false) Long before, Model model) {
        Request request = byNumber(number);
        model.addAttribute("line", lines.one(request));
        model.addAttribute("programme", programmes.find(request.programmeId()).orElseThrow());
        model.addAttribute("tasks", details.openTasks(request));
        model.addAttribute("documents", details.documents(request, before));
        model.addAttribute("caseworker", cards.seesSensitive());
        model.addAttribute("alike", details.alike(request));
        model.addAttribute("calls", details.calls(request));
        return "client/request";
    }

    @GetMapping("/{number}/discard")
    @PreAuthorize(Allow.FIRST_CONTACT)
    String askDiscard(@PathVariable String number, Model model) {
        model.addAttribute("line", lines.one(byNumber(number)));
        return "client/request-discard";
    }

    @PostMapping("/{number}/discard")
    @PreAuthorize(Allow.FIRST_CONTACT)
    String discard(@PathVariable String number, RedirectAttributes next) {
        discarded.discard(byNumber(number));
        next.addFlashAttribute("flash", "client.request.discarded");
        next.addFlashAttribute("flashArgs", new Object[] {number});
        return "redirect:/requests";
    }

    private Request byNumber(String number) {
        return requests.byNumber(number).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    private List<Programme> mine() {
        return programmes.active().stream()
                .filter(programme -> CurrentActor.get().programmes().contains(programme.id()))
                .toList();
    }
}
