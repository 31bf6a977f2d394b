package org.suprovid.client;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** The sheet of one-time services for programs. */
@RestController
@RequestMapping("/api/v1/one-time")
@Tag(name = "One-time services", description = "Sheet of services to people outside the programme")
class OneTimeApi {

    private final OneTimeLines lines;
    private final Today today;

    OneTimeApi(OneTimeLines lines, Today today) {
        this.lines = lines;
        this.today = today;
    }

    /** A row of the sheet as programs read it. */
    @Schema(name = "OneTimeService", description = "A row of the sheet of one-time services (R-DOC-03)")
    record Entry(
            LocalDate givenOn,
            String place,
            @Schema(description = "Name or code of the person") String person,
            String card,
            List<String> services,
            List<OneTimeService.GivenMeans> means,
            String worker,
            @Schema(description = "To the programme: YES, NO or REFUSED") String invited) {}

    @GetMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    @Operation(summary = "Services of one day, today if none is named")
    List<Entry> day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Locale reader) {
        return lines.onDay(day == null ? today.date() : day, reader).stream()
                .map(OneTimeApi::entry)
                .toList();
    }

    private static Entry entry(OneTimeLine line) {
        OneTimeService service = line.service();
        return new Entry(
                service.givenOn(),
                service.place(),
                line.person(),
                service.cardNumber(),
                service.services(),
                service.means(),
                line.worker(),
                service.invited());
    }
}
