package org.suprovid.standard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** The draft of a standard's next version, for programs. Each change names the revision it was made on. */
@RestController
@RequestMapping("/api/v1/standards/{code}/draft")
@Tag(name = "Standards")
class DraftApi {

    private final StandardDrafts drafts;
    private final DraftEditing editing;
    private final DraftViews views;

    DraftApi(StandardDrafts drafts, DraftEditing editing, DraftViews views) {
        this.drafts = drafts;
        this.editing = editing;
        this.views = views;
    }

    @Operation(summary = "The draft as it would hold")
    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    Answer get(@PathVariable String code) {
        return Answer.of(views.of(code));
    }

    @Operation(summary = "Begin a draft as a copy of the last published version")
    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    Answer begin(@PathVariable String code) {
        drafts.begin(code);
        return get(code);
    }

    @Operation(
            summary =
                    "Set one deadline; what is left out stays as the draft has it, and so do bounds; lengths are ISO-8601, weeks written as days")
    @PutMapping("/timers/{timer}")
    @PreAuthorize(Allow.CONFIGURATION)
    Answer set(
            @PathVariable String code,
            @PathVariable String timer,
            @RequestParam int seen,
            @RequestBody TimerLine line) {
        TimerLine whole = views.of(code).draft().timers().stream()
                .filter(known -> known.code().equals(timer))
                .findFirst()
                .map(known -> line.of(timer).elseAs(known))
                .orElseGet(() -> line.of(timer));
        editing.set(code, seen, whole);
        return get(code);
    }

    @Operation(summary = "Leave one deadline as the base has it")
    @DeleteMapping("/timers/{timer}")
    @PreAuthorize(Allow.CONFIGURATION)
    Answer reset(@PathVariable String code, @PathVariable String timer, @RequestParam int seen) {
        editing.reset(code, seen, timer);
        return get(code);
    }

    @Operation(summary = "Make one choice besides deadlines")
    @PutMapping("/flags/{flag}")
    @PreAuthorize(Allow.CONFIGURATION)
    Answer choose(
            @PathVariable String code, @PathVariable String flag, @RequestParam int seen, @RequestBody Choice choice) {
        editing.setFlag(code, seen, flag, choice.value());
        return get(code);
    }

    /** @param revision to name in the next change */
    record Answer(int revision, StandardVersion draft) {

        static Answer of(DraftView view) {
            return new Answer(view.revision(), view.draft());
        }
    }

    record Choice(String value) {}
}
