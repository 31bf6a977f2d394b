package org.suprovid.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The settings of programmes, for programs. */
@RestController
@RequestMapping("/api/v1/programmes")
@Tag(name = "Administration")
class ProgrammeApi {

    private final ProgrammeMapper mapper;
    private final ProgrammeEditing editing;
    private final ProgrammeDefinitions definitions;
    private final AdministrationLog log;

    ProgrammeApi(
            ProgrammeMapper mapper, ProgrammeEditing editing, ProgrammeDefinitions definitions, AdministrationLog log) {
        this.mapper = mapper;
        this.editing = editing;
        this.definitions = definitions;
        this.log = log;
    }

    /** A programme as an administrator sees it. */
    @Schema(name = "ProgrammeSettings")
    record Settings(
            long id,
            String code,
            String name,
            boolean active,
            String cardPrefix,
            @Schema(description = "Key of the process that new cases walk") String algorithm,
            @Schema(description = "Codes of those who may enter; none if everybody may") List<String> groups,
            @Schema(description = "In years, null if the programme sets none") Integer minAge,
            @Schema(description = "Codes of the donors' standards, the main one first") List<String> standards) {

        static Settings of(ProgrammeMapper.Line line) {
            return new Settings(
                    line.id(),
                    line.code(),
                    line.name(),
                    line.active(),
                    line.cardPrefix(),
                    line.algorithm(),
                    line.groups(),
                    line.minAge(),
                    line.codes());
        }
    }

    /** One programme with what it answers before it opens. */
    @Schema(name = "DefinedProgramme")
    record Defined(
            Settings settings,
            ProgrammeDefinition definition,
            @Schema(description = "What was changed lately, the newest first") List<AdministrationLog.Entry> history) {}

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    @Operation(summary = "All programmes")
    List<Settings> all() {
        return mapper.lines().stream().map(Settings::of).toList();
    }

    @GetMapping("/{programme}")
    @PreAuthorize(Allow.CONFIGURATION)
    @Operation(summary = "One programme with its definition and what was changed lately")
    Defined one(@PathVariable long programme) {
        return new Defined(
                Settings.of(editing.get(programme)),
                definitions.of(programme),
                log.of(AdministrationLog.Kind.PROGRAMME, programme));
    }
}
