package org.suprovid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.platform.DayInWords;

/** Tells the timeline in words: whatever happened has a text, whatever is a code is named. */
@Component
public class TimelineTeller {

    private static final String DEADLINE = "(DEADLINE_|deadline\\.).*";
    private final MessageSource texts;

    TimelineTeller(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * One event in words.
     *
     * @param why the reason, null if none
     * @param participation how the client took part, null if not said
     * @param who null if the algorithm did it
     */
    public record Told(
            Instant at, String kind, String what, String why, String participation, String who, Long documentId) {}

    /** @param stageNames names of the stages by their codes */
    public List<Told> tell(List<TimelineEntry> entries, Map<String, String> stageNames, Locale reader) {
        return entries.stream().map(entry -> told(entry, stageNames, reader)).toList();
    }

    private Told told(TimelineEntry entry, Map<String, String> stageNames, Locale reader) {
        String module = entry.kind().contains(".")
                ? entry.kind().substring(0, entry.kind().indexOf('.'))
                : "casework";
        String kind = entry.kind().substring(entry.kind().indexOf('.') + 1);
        String stage = entry.stage() == null ? "" : stageNames.getOrDefault(entry.stage(), entry.stage());
        Object[] about = {stage, subject(entry, reader), day(entry, reader)};
        return new Told(
                entry.at(),
                entry.kind(),
                texts.getMessage(module + ".event." + kind, about, reader),
                reason(module, entry.reason(), reader),
                participation(entry, reader),
                entry.staffName(),
                entry.documentId());
    }

    /** A reason that an analyst added to a form may have no text here: then its code is shown. */
    private String reason(String module, String code, Locale reader) {
        return code == null ? null : texts.getMessage(module + ".reason." + code, null, code, reader);
    }

    private Object subject(TimelineEntry entry, Locale reader) {
        if (entry.subject() == null) {
            return "";
        }
        return entry.kind().matches(DEADLINE)
                ? texts.getMessage(
                        "deadline.timer." + DatedSubject.read(entry.subject()).code(), null, reader)
                : entry.subject();
    }

    private static String day(TimelineEntry entry, Locale reader) {
        LocalDate day = entry.subject() != null && entry.kind().matches(DEADLINE)
                ? DatedSubject.read(entry.subject()).day()
                : null;
        return day == null ? "" : DayInWords.full(day, reader);
    }

    private String participation(TimelineEntry entry, Locale reader) {
        if (entry.participation().isEmpty()) {
            return null;
        }
        String took = entry.participationCodes().stream()
                .map(code -> texts.getMessage("casework.participation." + code, null, code, reader))
                .collect(Collectors.joining(", "));
        return texts.getMessage("casework.participation", new Object[] {took}, reader);
    }
}
