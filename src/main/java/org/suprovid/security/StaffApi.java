package org.suprovid.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works here, for programs: everybody for administrators, oneself for anybody. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Administration", description = "Staff and programmes, to read")
class StaffApi {

    private static final String ME = "org.suprovid.security.StaffMember";
    private final StaffMapper mapper;
    private final StaffEditing staff;
    private final Programmes programmes;
    private final ProgrammeDefinitions definitions;
    private final AdministrationLog log;

    StaffApi(
            StaffMapper mapper,
            StaffEditing staff,
            Programmes programmes,
            ProgrammeDefinitions definitions,
            AdministrationLog log) {
        this.mapper = mapper;
        this.staff = staff;
        this.programmes = programmes;
        this.definitions = definitions;
        this.log = log;
    }

    /** The caller. */
    @Schema(name = "Caller")
    record Me(StaffMember staff, @Schema(description = "Those the caller works for") List<Programme> programmes) {}

    /** A colleague as an administrator sees one. */
    @Schema(name = "Colleague")
    record Colleague(
            StaffMember staff,
            @Schema(description = "Last day of the last confidentiality pledge, null if there never was one")
                    LocalDate pledgedUntil,
            @Schema(description = "What somebody is recorded to be able to do, codes") List<String> skills,
            @Schema(description = "What was changed lately, the newest first") List<AdministrationLog.Entry> history) {}

    @GetMapping("/me")
    @PreAuthorize(Allow.STAFF)
    @Operation(summary = "Who the caller is, in which roles and for which programmes")
    Me me(@RequestAttribute(ME) StaffMember me) {
        return new Me(
                me,
                programmes.active().stream()
                        .filter(programme -> me.programmes().contains(programme.id()))
                        .toList());
    }

    @GetMapping("/staff")
    @PreAuthorize(Allow.CONFIGURATION)
    @Operation(summary = "Everybody who works here, those who left at the end")
    List<StaffMember> all() {
        return mapper.all(staff.today()).stream().map(StaffDirectory::member).toList();
    }

    @GetMapping("/staff/{member}")
    @PreAuthorize(Allow.CONFIGURATION)
    @Operation(summary = "One colleague with pledge, skills and what was changed lately")
    Colleague one(@PathVariable long member) {
        return new Colleague(
                staff.get(member),
                mapper.pledgedUntil(member),
                definitions.skillsOf(member),
                log.of(AdministrationLog.Kind.STAFF, member));
    }
}
