package org.suprovid.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.Instances;
import org.suprovid.platform.Problem;

/** The diagram a case walks, in the version it walks, and where it stands in it and in those it calls. */
@Component
@Transactional(readOnly = true)
class CaseDiagrams {

    /** Stands for the case's own diagram among those it calls. */
    static final String OWN = "";

    private final Staircases staircases;
    private final Diagrams diagrams;
    private final Instances instances;
    private final ObjectMapper json;

    CaseDiagrams(Staircases staircases, Diagrams diagrams, Instances instances, ObjectMapper json) {
        this.staircases = staircases;
        this.diagrams = diagrams;
        this.instances = instances;
        this.json = json;
    }

    /**
     * As BPMN, with names in the reader's language.
     *
     * @param called key of a diagram that the case's own one calls, if that is meant
     * @throws Problem.NotFound if it calls none of that key
     */
    String xml(CaseFile file, Optional<String> called, Locale reader) {
        String walked = staircases.diagram(file);
        String shown = called.map(key ->
                        diagrams.besides(walked, key).orElseThrow(() -> new Problem.NotFound("problem.notFound")))
                .orElse(walked);
        return diagrams.xml(shown, reader);
    }

    /** Where the tokens stand, by the element that calls a diagram and {@link #OWN}; of a case that is over, the stages it walked. */
    Map<String, Map<String, Integer>> tokens(CaseFile file, List<Step> steps) {
        if (!file.isOpen()) {
            return Map.of(OWN, walked(steps));
        }
        Map<String, Map<String, Integer>> tokens = new TreeMap<>(instances.calledTokens(file.processInstanceId()));
        tokens.put(OWN, instances.tokens(file.processInstanceId()));
        return tokens;
    }

    /** The same as JSON, for the page. */
    String told(CaseFile file, List<Step> steps) {
        try {
            return json.writeValueAsString(tokens(file, steps));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Element ids and numbers can always be written", e);
        }
    }

    private static Map<String, Integer> walked(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.state() == Step.State.DONE)
                .collect(Collectors.toMap(Step::elementId, step -> 1));
    }
}
