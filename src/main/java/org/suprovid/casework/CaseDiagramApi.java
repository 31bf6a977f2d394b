package org.suprovid.casework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Where a case stands in its diagram, for programs. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
@Tag(name = "Cases")
class CaseDiagramApi {

    private final Cases cases;
    private final CaseDiagrams diagrams;
    private final Staircases staircases;

    CaseDiagramApi(Cases cases, CaseDiagrams diagrams, Staircases staircases) {
        this.cases = cases;
        this.diagrams = diagrams;
        this.staircases = staircases;
    }

    /** A case on its diagram. */
    @Schema(name = "CaseDiagram")
    record Walked(
            @Schema(description = "Whether the case is over: then active holds the stages it walked") boolean over,
            @Schema(description = "Ids of the elements where it is now, enclosing stages included, and how often")
                    Map<String, Integer> active,
            @Schema(description = "The same within the diagrams it calls now, by the id of the element that calls")
                    Map<String, Map<String, Integer>> called,
            @Schema(description = "The diagram as BPMN 2.0, in the version the case walks") String bpmn) {}

    @Operation(summary = "The diagram a case walks, and the ids of the elements where it is now")
    @GetMapping("/diagram")
    @PreAuthorize(Allow.CASEWORK)
    Walked diagram(@PathVariable String number, Locale reader) {
        CaseFile file = cases.get(number);
        Map<String, Map<String, Integer>> called = new TreeMap<>(diagrams.tokens(file, staircases.of(file, reader)));
        Map<String, Integer> active = called.remove(CaseDiagrams.OWN);
        return new Walked(!file.isOpen(), active, called, diagrams.xml(file, Optional.empty(), reader));
    }

    @Operation(summary = "The diagram a case walks, or one that it calls, as BPMN 2.0")
    @GetMapping(path = "/diagram.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @PreAuthorize(Allow.CASEWORK)
    String bpmn(@PathVariable String number, @RequestParam Optional<String> called, Locale reader) {
        return diagrams.xml(cases.get(number), called, reader);
    }
}
