package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as an administrator leaves them when they are ready to be proposed; whoever acts is their author. */
@Component
public class TestDrafts {

    private final StandardDrafts drafts;
    private final DraftEditing editing;
    private final DraftHeading heading;

    TestDrafts(StandardDrafts drafts, DraftEditing editing, DraftHeading heading) {
        this.drafts = drafts;
        this.editing = editing;
        this.heading = heading;
    }

    /** A draft of the standard with these durations, valid from a day; returns its revision. */
    @Transactional
    public int ready(String code, LocalDate day, String... timersAndDurations) {
        drafts.begin(code);
        set(code, timersAndDurations);
        heading.setHead(code, drafts.revision(code), new DraftHead(day, "UA", "what changes and why"));
        return drafts.revision(code);
    }

    /** Whoever wrote the draft has not said why. */
    @Transactional
    public int withoutReason(String code) {
        StandardVersion draft = drafts.of(code).orElseThrow();
        heading.setHead(code, drafts.revision(code), new DraftHead(draft.validFrom(), "UA", ""));
        return drafts.revision(code);
    }

    /** Another grace for a timer whose date is typed. */
    @Transactional
    public int grace(String code, String timer, String grace) {
        editing.set(
                code, drafts.revision(code), new TimerLine(timer, true, "P0D", null, null, grace, null, null, null));
        return drafts.revision(code);
    }

    /** A draft in which one timer has another grace and nothing else changes; returns its revision. */
    @Transactional
    public int graceAlone(String code, LocalDate day, String timer, String duration, String grace) {
        ready(code, day);
        editing.set(
                code, drafts.revision(code), new TimerLine(timer, true, duration, null, null, grace, null, null, null));
        return drafts.revision(code);
    }

    /** A draft in which one timer is another one in whatever may be said of it; returns its revision. */
    @Transactional
    public int whole(String code, LocalDate day, Change... changes) {
        ready(code, day);
        for (Change to : changes) {
            editing.set(
                    code,
                    drafts.revision(code),
                    new TimerLine(
                            to.timer,
                            to.on,
                            to.duration,
                            null,
                            List.of(to.reminder),
                            to.grace,
                            null,
                            to.calendar,
                            to.shift));
        }
        return drafts.revision(code);
    }

    /** What a timer becomes. */
    public record Change(
            String timer, boolean on, String duration, String reminder, String grace, String calendar, String shift) {}

    /** Another choice than those about deadlines. */
    @Transactional
    public int choose(String code, String flag, String value) {
        editing.setFlag(code, drafts.revision(code), flag, value);
        return drafts.revision(code);
    }

    /** More durations for a draft; a duration of OFF switches the timer off, as OFF P3M does. */
    @Transactional
    public int set(String code, String... timersAndDurations) {
        for (int i = 0; i < timersAndDurations.length; i += 2) {
            String duration = timersAndDurations[i + 1];
            boolean on = !duration.startsWith("OFF");
            editing.set(
                    code,
                    drafts.revision(code),
                    new TimerLine(
                            timersAndDurations[i],
                            on,
                            on ? duration : duration.equals("OFF") ? "P30D" : duration.substring("OFF ".length()),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }
        return drafts.revision(code);
    }
}
