package org.suprovid.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Seals;

/** What the receiver asks back before taking over, and what is answered; both sides read it as long as they read the package. */
@Component
@Transactional
class TransferQuestions {

    private final PackageMapper mapper;
    private final TransferDirectory directory;
    private final Seals seals;
    private final RowAccess access;
    private final Clock clock;

    TransferQuestions(PackageMapper mapper, TransferDirectory directory, Seals seals, RowAccess access, Clock clock) {
        this.mapper = mapper;
        this.directory = directory;
        this.seals = seals;
        this.access = access;
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
        List<PackageMapper.Question> given = mapper.questions(transfer.id());
        // the receiver does not know the person yet: the key is the system's
        return access.asSystem(
                () -> given.stream().map(asked -> asked(transfer, asked)).toList());
    }

    private Asked asked(Transfer transfer, PackageMapper.Question asked) {
        return new Asked(
                asked.askedAt(),
                directory.name(asked.askedBy()),
                words(transfer, asked.question(), asked.id()),
                asked.answeredAt(),
                words(transfer, asked.answer(), asked.id()));
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
