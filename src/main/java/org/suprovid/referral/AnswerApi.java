package org.suprovid.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.suprovid.link.LinkGuard;
import org.suprovid.platform.Secrets;
import org.suprovid.platform.Secrets.Kind;
import org.suprovid.security.Allow;
import org.suprovid.security.PartnerProgram;

/** Where a partner's program says what came of a visit (R-REF-22). */
@RestController
@RequestMapping(AnswerApi.PATH)
@SecurityScheme(
        name = "partner-key",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        paramName = "X-Partner-Key",
        description = "The key of one partner, as a supervisor or administrator has given it out")
@Tag(name = "Partner answers", description = "What came of a visit, told by the program of the partner itself")
class AnswerApi {

    static final String PATH = "/api/v1/partner-answers";
    private static final int LONGEST_NAME = 100;
    private final AnswerIntake intake;
    private final AnswerRounds rounds;
    private final LinkGuard guard;
    private final Secrets secrets;
    private final ObjectMapper json;

    AnswerApi(AnswerIntake intake, AnswerRounds rounds, LinkGuard guard, Secrets secrets, ObjectMapper json) {
        this.intake = intake;
        this.rounds = rounds;
        this.guard = guard;
        this.secrets = secrets;
        this.json = json;
    }

    /** @param known whether the slip is one of yours; if not, a person looks at what you sent */
    @Schema(name = "PartnerAnswerReceipt")
    record Receipt(boolean known) {}

    @PostMapping
    @PreAuthorize(Allow.PARTNER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @SecurityRequirement(name = "partner-key")
    @Operation(
            summary = "Say what came of a visit",
            description =
                    "The same request sent again changes nothing; the same name with other words is refused (409).")
    Receipt answer(
            @AuthenticationPrincipal PartnerProgram partner,
            @Parameter(description = "Your own name for this request, such as a random number")
                    @RequestHeader("Idempotency-Key")
                    @Size(min = 1, max = LONGEST_NAME) String name,
            @Valid @RequestBody AnswerSent sent) {
        if (!guard.mayBring(partner.keyId())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        AnswerIntake.Receipt taken = intake.byProgram(partner.partnerId(), request(partner, name, sent));
        rounds.atOnce(taken.id());
        return new Receipt(taken.known());
    }

    private AnswerRequest request(PartnerProgram partner, String name, AnswerSent sent) {
        try {
            byte[] content = secrets.mark(Kind.REQUEST, json.writeValueAsString(sent));
            byte[] mark = secrets.mark(Kind.REQUEST, partner.partnerId() + " " + name);
            return new AnswerRequest(mark, content, sent.slip(), sent.given());
        } catch (JsonProcessingException e) {
            // its message may quote the words
            throw new IllegalStateException("An answer cannot be written as JSON");
        }
    }
}
