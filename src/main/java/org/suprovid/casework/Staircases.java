package org.suprovid.casework;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.Diagrams.Stage;
import org.suprovid.engine.Instances;
import org.suprovid.security.Algorithms;

/** The stages of a case as ascending steps: done, current, skipped with the reason, to come (R-GEN-09). */
@Component
@Transactional(readOnly = true)
public class Staircases {

    private static final int AFTER_ALL = Integer.MAX_VALUE;
    private final Diagrams diagrams;
    private final Algorithms algorithms;
    private final Instances instances;
    private final TimelineMapper timeline;
    private final MessageSource texts;
    private final Clock clock;

    Staircases(
            Diagrams diagrams,
            Algorithms algorithms,
            Instances instances,
            TimelineMapper timeline,
            MessageSource texts,
            Clock clock) {
        this.algorithms = algorithms;
        this.diagrams = diagrams;
        this.instances = instances;
        this.timeline = timeline;
        this.texts = texts;
        this.clock = clock;
    }

    /** The diagram a case walks, in the version it walks; the newest if the engine has forgotten. */
    public String diagram(CaseFile file) {
        return instances.definitionOf(file.processInstanceId()).orElseGet(() -> newest(file.algorithm()));
    }

    /** Every algorithm by its name, with the stages of its newest version; without those that draw none. */
    Map<String, List<Stage>> ofAlgorithms(Locale reader) {
        Map<String, List<Stage>> stages = new LinkedHashMap<>();
        algorithms.known(reader).forEach(one -> stages.put(one.label(), stages(one.value(), reader)));
        stages.values().removeIf(List::isEmpty);
        return stages;
    }

    private List<Stage> stages(String algorithm, Locale reader) {
        return diagrams.stages(newest(algorithm), reader);
    }

    /** The steps of one case, with the names of the version it walks. */
    public List<Step> of(CaseFile file, Locale reader) {
        List<Stage> stages = diagrams.stages(diagram(file), reader);
        return steps(stages, timeline.walked(List.of(file.id())), file.isOpen(), reader);
    }

    /** The steps of many cases, by case, with the names of the newest version. */
    public Map<Long, List<Step>> of(Collection<Climbing> rows, Locale reader) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<WalkedStage>> walked = timeline
                .walked(rows.stream().map(Climbing::caseId).toList())
                .stream()
                .collect(Collectors.groupingBy(WalkedStage::caseId));
        Map<String, List<Stage>> stages = rows.stream()
                .map(Climbing::algorithm)
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> stages(key, reader)));
        Map<Long, List<Step>> steps = new HashMap<>();
        rows.forEach(row -> steps.put(
                row.caseId(),
                steps(stages.get(row.algorithm()), walked.getOrDefault(row.caseId(), List.of()), row.open(), reader)));
        return steps;
    }

    /** A case on its stairs. */
    public record Climbing(long caseId, String algorithm, boolean open) {}

    private List<Step> steps(List<Stage> stages, List<WalkedStage> walked, boolean open, Locale reader) {
        Map<String, WalkedStage> byCode = walked.stream().collect(Collectors.toMap(WalkedStage::stage, stage -> stage));
        int furthest = open ? furthest(stages, byCode) : AFTER_ALL;
        int first = open ? first(stages, byCode) : AFTER_ALL;
        return IntStream.range(0, stages.size())
                .mapToObj(at -> {
                    Stage stage = stages.get(at);
                    WalkedStage here = byCode.get(stage.code());
                    Step.State state = state(here, open, at, first, furthest);
                    return new Step(stage.code(), stage.elementId(), stage.name(), state, note(state, here, reader));
                })
                .toList();
    }

    /** The last step somebody stands on; between two steps the last one walked. */
    private static int furthest(List<Stage> stages, Map<String, WalkedStage> walked) {
        boolean anywhere = walked.values().stream().anyMatch(WalkedStage::current);
        int furthest = -1;
        for (int at = 0; at < stages.size(); at++) {
            WalkedStage here = walked.get(stages.get(at).code());
            if (here != null && here.skipped() == null && (here.current() || !anywhere)) {
                furthest = at;
            }
        }
        return furthest;
    }

    /** The first step somebody stands on; of several at once, what is between them may still come. */
    private static int first(List<Stage> stages, Map<String, WalkedStage> walked) {
        return IntStream.range(0, stages.size())
                .filter(at -> walked.containsKey(stages.get(at).code())
                        && walked.get(stages.get(at).code()).current())
                .findFirst()
                .orElse(AFTER_ALL);
    }

    /** What comes after a step somebody has gone back to will come again. */
    private static Step.State state(WalkedStage here, boolean open, int at, int first, int furthest) {
        if (here != null && here.current() && open) {
            return Step.State.CURRENT;
        }
        if (here != null && here.skipped() != null) {
            return Step.State.SKIPPED;
        }
        if (at > furthest || (here == null && at > first)) {
            return Step.State.TO_COME;
        }
        return here == null ? Step.State.SKIPPED : Step.State.DONE;
    }

    private String note(Step.State state, WalkedStage here, Locale reader) {
        return switch (state) {
            case TO_COME -> null;
            case SKIPPED -> skipped(here, reader);
            case CURRENT -> texts.getMessage("casework.step.since", new Object[] {day(here, reader)}, reader);
            case DONE -> texts.getMessage("casework.step.until", new Object[] {day(here, reader)}, reader);
        };
    }

    private String skipped(WalkedStage here, Locale reader) {
        return here == null
                ? texts.getMessage("casework.step.skipped", null, reader)
                : texts.getMessage("casework.reason." + here.skipped(), null, here.skipped(), reader);
    }

    private String day(WalkedStage here, Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader)
                .format(here.at().atZone(clock.getZone()));
    }

    private String newest(String algorithm) {
        return diagrams.definitionOf(algorithm).orElseThrow();
    }
}
