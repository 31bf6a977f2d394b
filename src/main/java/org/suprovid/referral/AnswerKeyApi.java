package org.suprovid.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Which partners' programs hold a key, for programs; the keys themselves are not kept. */
@RestController
@RequestMapping("/api/v1/partner-keys")
@Tag(name = "Partners")
class AnswerKeyApi {

    private final AnswerKeys keys;

    AnswerKeyApi(AnswerKeys keys) {
        this.keys = keys;
    }

    @GetMapping
    @PreAuthorize(Allow.PARTNER_KEYS)
    @Operation(summary = "Keys given to partners' programs: to whom, by whom, when used last")
    List<AnswerKeyRow> all() {
        return keys.all();
    }
}
