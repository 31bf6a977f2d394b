package org.suprovid.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.HouseSeal;
import org.suprovid.platform.SealBroken;

/**
 * What was sent from a page of an answer, sealed for the address of the next page: a browser can go back to a page that it
 * asked for, and we still keep nothing and set no cookie (R-REF-21). Opens for a while and under its own link only (R-CONF-05).
 */
@Component
class AnswerTurns {

    private static final Duration GOOD_FOR = Duration.ofHours(1);
    /** Browsers and servers in between refuse long addresses. */
    private static final int LONGEST = 6000;

    private final HouseSeal house;
    private final ObjectMapper json;
    private final Clock clock;

    AnswerTurns(HouseSeal house, ObjectMapper json, Clock clock) {
        this.house = house;
        this.json = json;
        this.clock = clock;
    }

    /** @param at when it was sent */
    record Turned(Instant at, AnswerForm form) {}

    /** Empty if too much was written for an address. */
    Optional<String> seal(AnswerForm form, long linkId) {
        try {
            byte[] bytes = house.seal(
                    json.writeValueAsString(new Turned(clock.instant(), form.withoutProof())), context(linkId));
            return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                    .filter(text -> text.length() <= LONGEST);
        } catch (JsonProcessingException e) {
            // its message may quote the words
            throw new IllegalStateException("A page of an answer cannot be written as JSON");
        }
    }

    /** Empty if it is too old, of another link or not from us. */
    Optional<AnswerForm> open(String written, long linkId) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written.getBytes(StandardCharsets.US_ASCII));
            Turned turned = json.readValue(house.unseal(bytes, context(linkId)), Turned.class);
            return Optional.of(turned)
                    .filter(one -> one.at().plus(GOOD_FOR).isAfter(clock.instant()))
                    .map(Turned::form);
        } catch (IllegalArgumentException | SealBroken | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String context(long linkId) {
        return "answer turn " + linkId;
    }
}
