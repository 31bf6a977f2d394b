package org.suprovid.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Whether mail and text messages leave, and what is parked, for programs. */
@RestController
@RequestMapping("/api/v1/outbox")
@Tag(name = "Notifications")
class OutboxApi {

    private final ParkedLetters parked;
    private final MailState mail;
    private final SmsState sms;

    OutboxApi(ParkedLetters parked, MailState mail, SmsState sms) {
        this.parked = parked;
        this.mail = mail;
        this.sms = sms;
    }

    /** The outbox as an administrator sees it. */
    @Schema(name = "Outbox")
    record Standing(
            MailState.State mail,
            SmsState.State sms,
            DeliveryMapper.Counts counts,
            @Schema(description = "The oldest first, at most a hundred") List<ParkedLetters.Parked> parked) {}

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    @Operation(
            summary =
                    "Whether mail and text messages are set up, how many wait or were sent, and what could not be delivered")
    Standing standing() {
        return new Standing(mail.now(), sms.now(), parked.counts(), parked.list());
    }
}
