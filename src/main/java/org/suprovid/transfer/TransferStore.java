package org.suprovid.transfer;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.SealedJson;

/**
 * Finds transfers, and what was said of them. That is sealed with the key of a person whom the receiver does not know yet: the rows
 * say who may read, the key is the system's.
 */
@Component
class TransferStore {

    private final TransferMapper mapper;
    private final SealedJson sealed;
    private final RowAccess access;

    TransferStore(TransferMapper mapper, SealedJson sealed, RowAccess access) {
        this.mapper = mapper;
        this.sealed = sealed;
        this.access = access;
    }

    /** @throws Problem.NotFound if there is none, or none for this actor: both look the same */
    Transfer get(long id) {
        return mapper.byId(id).orElseThrow(TransferStore::missing);
    }

    Transfer get(long caseId, int number) {
        return mapper.byNumber(caseId, number).orElseThrow(TransferStore::missing);
    }

    /** The transfer, held until the transaction ends. */
    Transfer hold(long id) {
        return mapper.hold(id).orElseThrow(TransferStore::missing);
    }

    /**
     * The same for whoever received it: nobody else answers until the transaction ends. The sending side reads it, too, and
     * does not answer for the other.
     */
    Transfer holdToAnswer(long id) {
        Transfer transfer = hold(id);
        if (mapper.arrivedOne(id) == 0) {
            throw missing();
        }
        if (!transfer.isToAnswer()) {
            throw new Problem.Conflict("transfer.problem.answered", String.valueOf(transfer.number()));
        }
        return transfer;
    }

    /** Nothing if the person has been erased. */
    TransferWords words(Transfer transfer) {
        return access.asSystem(() -> sealed.unseal(
                        transfer.personId(), transfer.sealed(), context(transfer.id()), TransferWords.class))
                .orElse(TransferWords.NONE);
    }

    byte[] seal(long personId, long id, TransferWords words) {
        return sealed.seal(personId, words, context(id));
    }

    /** Adds to what was said. */
    void say(Transfer transfer, UnaryOperator<TransferWords> more) {
        TransferWords now = more.apply(words(transfer));
        mapper.seal(transfer.id(), seal(transfer.personId(), transfer.id(), now));
    }

    private static String context(long id) {
        return "transfer " + id;
    }

    private static Problem missing() {
        return new Problem.NotFound("transfer.problem.missing");
    }
}
