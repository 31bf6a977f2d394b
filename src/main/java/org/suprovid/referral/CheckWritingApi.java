package org.suprovid.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Checks that are written down later, for programs. */
@RestController
@Tag(name = "Referrals")
class CheckWritingApi {

    private final CheckWriting checks;

    CheckWritingApi(CheckWriting checks) {
        this.checks = checks;
    }

    @Operation(
            summary = "Write a check down that ended without being made;"
                    + " the answers are checked against the form referral-check, how it had ended stays on record")
    @PostMapping("/api/v1/referrals/{slip}/checks/{code}")
    @PreAuthorize(Allow.CASEWORK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable String slip, @PathVariable CheckCode code, @RequestBody Map<String, Object> answers) {
        checks.write(slip, code, answers);
    }
}
