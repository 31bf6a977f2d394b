package org.suprovid.powermap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.security.AccessLog;
import org.suprovid.security.Allow;

/** Power maps for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Power maps",
        description = "Who around a client could help, how near they stand, who has influence on whom")
class PowerMapApi {

    private final Cases cases;
    private final PowerMaps maps;
    private final MapDesk desk;
    private final Networks networks;
    private final AccessLog log;

    PowerMapApi(Cases cases, PowerMaps maps, MapDesk desk, Networks networks, AccessLog log) {
        this.cases = cases;
        this.maps = maps;
        this.desk = desk;
        this.networks = networks;
        this.log = log;
    }

    @Operation(summary = "The power map of a case, with what was taken off it")
    @GetMapping("/cases/{number}/map")
    @PreAuthorize(Allow.CASEWORK)
    PowerMap map(@PathVariable String number) {
        CaseFile file = cases.get(number);
        log.read("POWER_MAP", file.personId(), file.cardId(), file.id());
        return maps.of(file);
    }

    @Operation(summary = "Put an organisation on the map; answers with its id")
    @PostMapping("/cases/{number}/map/nodes")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Allow.CASEWORK)
    Map<String, Long> addNode(@PathVariable String number, @RequestBody NodeForm form) {
        long[] id = new long[1];
        desk.on(number, (editing, file) -> id[0] = editing.addNode(file, form));
        return Map.of("id", id[0]);
    }

    @Operation(summary = "Draw an arrow; 0 stands for the client. Answers with its id")
    @PostMapping("/cases/{number}/map/edges")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Allow.CASEWORK)
    Map<String, Long> addEdge(@PathVariable String number, @RequestBody EdgeForm form) {
        long[] id = new long[1];
        desk.on(number, (editing, file) -> id[0] = editing.addEdge(file, form));
        return Map.of("id", id[0]);
    }

    @Operation(
            summary =
                    "All maps of open cases together: which partner stands how near, how often; agreements that are missed")
    @GetMapping("/partners/map")
    @PreAuthorize(Allow.CASEWORK)
    Network network() {
        return networks.all();
    }
}
