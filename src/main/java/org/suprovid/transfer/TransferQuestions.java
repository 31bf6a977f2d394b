package org.suprovid.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Seals;

/** What the receiver asks back before taking over, and what is answered; both sides read it. */
@Component
@Transactional
class TransferQuestions {

    private final PackageMapper mapper;
    private final TransferDirectory directory;
    private final Seals seals;
    private final Clock clock;

    TransferQuestions(PackageMapper mapper, TransferDirectory directory, Seals seals, Clock clock) {
        this.mapper = mapper;
        this.directory = directory;
        this.seals = seals;
        this.clock = clock;
    }

    /** @param askedBy name, empty if another organisation asked @param answer empty while there is none */
    record Asked(Instant askedAt, String askedBy, String question, Instant answeredAt, String answer) {

        public boolean isOpen() {
            return answeredAt == null;
        }
    }

    /** @param by staff id, null if another organisation asks */
    void ask(Transfer transfer, Long by, String question) {
        long id = mapper.nextQuestionId();
        mapper.ask(id, transfer.id(), clock.instant(), by, seals.seal(transfer.personId(), question, context(id)));
    }

    /** Answers what is still open. */
    void answer(Transfer transfer, String answer) {
        mapper.questions(transfer.id()).stream()
                .filter(asked -> asked.answeredAt() == null)
                .forEach(asked -> mapper.answer(
                        asked.id(), clock.instant(), seals.seal(transfer.personId(), answer, context(asked.id()))));
    }

    @Transactional(readOnly = true)
    List<Asked> of(Transfer transfer) {
        return mapper.questions(transfer.id()).stream()
                .map(asked -> new Asked(
                        asked.askedAt(),
                        directory.name(asked.askedBy()),
                        words(transfer, asked.question(), asked.id()),
                        asked.answeredAt(),
                        words(transfer, asked.answer(), asked.id())))
                .toList();
    }

    private String words(Transfer transfer, byte[] kept, long id) {
        return kept == null
                ? ""
                : seals.unsealText(transfer.personId(), kept, context(id)).orElse("");
    }

    private static String context(long id) {
        return "transfer question " + id;
    }
}
