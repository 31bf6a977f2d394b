package org.suprovid.client;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Problem;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;

/** The register of requests for programs. */
@RestController
@RequestMapping("/api/v1/requests")
@Tag(name = "Requests", description = "Register of requests: who turned to us, and what became of it")
class RequestApi {

    private static final int PAGE = 100;
    private final Requests requests;
    private final RequestLines lines;
    private final DiscardedRequests discarded;
    private final Sought sought;
    private final Clock clock;

    RequestApi(Requests requests, RequestLines lines, DiscardedRequests discarded, Sought sought, Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.discarded = discarded;
        this.sought = sought;
        this.clock = clock;
    }

    /** @param programme one of the programmes the caller works for */
    record NewRequest(@NotNull Long programme) {}

    @GetMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    @Operation(summary = "Requests the caller may see, newest first; pass `next` as `after` for the following page")
    Slice<RequestEntry> page(@ParameterObject RequestQuery query) {
        Slice<RequestLine> page = lines.page(query.filter(sought, clock), PAGE);
        return new Slice<>(page.rows().stream().map(RequestEntry::of).toList(), page.next());
    }

    @GetMapping("/{number}")
    @PreAuthorize(Allow.FIRST_CONTACT)
    @Operation(summary = "One request")
    RequestEntry one(@PathVariable String number) {
        return RequestEntry.of(lines.one(byNumber(number)));
    }

    @PostMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    @Operation(summary = "Begin a request; its diagram then waits for the registration form")
    ResponseEntity<RequestEntry> start(@Valid @RequestBody NewRequest wanted) {
        Request request = requests.start(wanted.programme());
        return ResponseEntity.created(URI.create("/api/v1/requests/" + request.number()))
                .body(RequestEntry.of(lines.one(request)));
    }

    @DeleteMapping("/{number}")
    @PreAuthorize(Allow.FIRST_CONTACT)
    @Operation(summary = "Discard a request that was begun and not taken down")
    ResponseEntity<Void> discard(@PathVariable String number) {
        discarded.discard(byNumber(number));
        return ResponseEntity.noContent().build();
    }

    private Request byNumber(String number) {
        return requests.byNumber(number).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }
}
