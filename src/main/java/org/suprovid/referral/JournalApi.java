package org.suprovid.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;

/** The referral journal and its annex for programs (R-REF-25…27, R-REF-48). */
@RestController
@RequestMapping("/api/v1/referrals")
@Tag(name = "Referrals")
class JournalApi {

    private static final int SIZE = 100;
    private final Journal journal;
    private final Monitoring monitoring;

    JournalApi(Journal journal, Monitoring monitoring) {
        this.journal = journal;
        this.monitoring = monitoring;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    @Operation(
            summary =
                    "The referral journal in its seven columns, the newest first; pass `next` as `after` for older rows")
    Slice<JournalLine> journal(
            @ParameterObject JournalFilter filter, @RequestParam(required = false) String after, Locale reader) {
        return journal.page(filter, after, SIZE, reader);
    }

    @GetMapping("/monitoring")
    @PreAuthorize(Allow.CASEWORK)
    @Operation(summary = "Every fact of every check, the last one first; pass `next` as `after` for older rows")
    Slice<MonitoringLine> monitoring(
            @ParameterObject MonitoringFilter filter, @RequestParam(required = false) String after, Locale reader) {
        return monitoring.page(filter, after, SIZE, reader);
    }
}
