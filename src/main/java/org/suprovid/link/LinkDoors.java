package org.suprovid.link;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Secrets;

/** Builds the doors of all kinds of links; whoever guesses at one of them is held at every other. */
@Component
public class LinkDoors {

    private final LinkSecrets sealed;
    private final LinkGuard guard;
    private final Secrets secrets;
    private final TransactionTemplate transaction;
    private final RowAccess access;
    private final Clock clock;

    LinkDoors(
            LinkSecrets sealed,
            LinkGuard guard,
            Secrets secrets,
            TransactionTemplate transaction,
            RowAccess access,
            Clock clock) {
        this.sealed = sealed;
        this.guard = guard;
        this.secrets = secrets;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    public <T extends LinkBehind> LinkDoor<T> to(LinkKind<T> kind) {
        return new LinkDoor<>(kind, sealed, guard, secrets, transaction, access, clock);
    }
}
