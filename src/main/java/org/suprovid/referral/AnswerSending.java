package org.suprovid.referral;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.link.LinkDoor;
import org.suprovid.link.LinkOpening;
import org.suprovid.link.LinkReception;

/** Sends an answer that is complete, and knows what became of it if it was not taken in. */
@Component
class AnswerSending {

    private final LinkDoor<LinkOpened> door;
    private final AnswerIntake intake;
    private final AnswerRounds rounds;

    AnswerSending(LinkDoor<LinkOpened> door, AnswerIntake intake, AnswerRounds rounds) {
        this.door = door;
        this.intake = intake;
        this.rounds = rounds;
    }

    /**
     * Takes the answer in, once however often it is sent.
     *
     * @return empty if it is kept, now or since an earlier click; else why it is not
     */
    Optional<LinkReception> send(String token, LinkOpening<LinkOpened> opening, AnswerGiven given, String address) {
        if (opening.reception() == LinkReception.OPEN) {
            Optional<Long> kept = intake.byLink(opening.link(), given);
            kept.ifPresent(rounds::atOnce);
            if (kept.isPresent()) {
                return Optional.empty();
            }
        }
        return intake.isKept(opening.link(), given)
                ? Optional.empty()
                : Optional.of(door.byToken(token, address).reception());
    }
}
