package org.suprovid.referral;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.suprovid.security.Allow;

/** The slip on paper. */
@Controller
class SlipPages {

    private final SlipPrint print;

    SlipPages(SlipPrint print) {
        this.print = print;
    }

    /** @param lang language of the paper, the client's without it */
    @GetMapping("/referrals/{slip}/slip.pdf")
    @PreAuthorize(Allow.CASEWORK)
    ResponseEntity<byte[]> slip(@PathVariable String slip, @RequestParam(required = false) String lang) {
        return print.print(
                        slip,
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .build()
                                .toUri(),
                        lang)
                .shown();
    }
}
