package org.suprovid.link;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Secrets;

/** Doors that nobody has knocked at yet; those of other tests may be held for ten minutes. */
@Component
public class FreshDoors {

    private final LinkSecrets sealed;
    private final LinkProperties properties;
    private final Secrets secrets;
    private final TransactionTemplate transaction;
    private final RowAccess access;
    private final Clock clock;

    FreshDoors(
            LinkSecrets sealed,
            LinkProperties properties,
            Secrets secrets,
            TransactionTemplate transaction,
            RowAccess access,
            Clock clock) {
        this.sealed = sealed;
        this.properties = properties;
        this.secrets = secrets;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    public LinkDoors open() {
        return new LinkDoors(sealed, new LinkGuard(properties), secrets, transaction, access, clock);
    }

    /** Codes that look right and open nothing, of all addresses, before no code is looked at any more. */
    public int wrongInAll() {
        return properties.wrongInAll();
    }
}
