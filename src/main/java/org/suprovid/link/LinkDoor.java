package org.suprovid.link;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Secrets;
import org.suprovid.platform.Secrets.Kind;

/** Opens the page of a link to whoever holds it; to everybody else all links that open nothing look the same. */
public final class LinkDoor<T extends LinkBehind> {

    private final LinkKind<T> kind;
    private final LinkSecrets sealed;
    private final LinkGuard guard;
    private final Secrets secrets;
    private final TransactionTemplate transaction;
    private final RowAccess access;
    private final Clock clock;

    LinkDoor(
            LinkKind<T> kind,
            LinkSecrets sealed,
            LinkGuard guard,
            Secrets secrets,
            TransactionTemplate transaction,
            RowAccess access,
            Clock clock) {
        this.kind = kind;
        this.sealed = sealed;
        this.guard = guard;
        this.secrets = secrets;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    /** What nobody has given out is turned away before the database is asked. @param address of the one who asks */
    public LinkOpening<T> byToken(String typed, String address) {
        String token = secrets.read(Kind.LINK, typed);
        byte[] mark = secrets.mark(Kind.LINK, token);
        Optional<T> link = token.isEmpty()
                ? Optional.empty()
                : asked(() -> kind.byToken(mark)).filter(found -> Secrets.same(found.tokenMark(), mark));
        if (link.isEmpty()) {
            return LinkOpening.none(guard.wrong(address) ? LinkReception.GONE : LinkReception.HELD);
        }
        return new LinkOpening<>(reception(link.get()), link.get(), secrets.proof(Kind.LINK, token));
    }

    /** What a code typed from paper opens: the page of its link, the word that somebody has answered, or nothing. */
    public CodeOpening byCode(String typed, String address) {
        String code = secrets.read(Kind.CODE, typed);
        if (code.isEmpty()) {
            guard.wrong(address);
            return CodeOpening.NOTHING;
        }
        byte[] mark = secrets.mark(Kind.CODE, code);
        Optional<T> link = asked(() -> kind.byCode(mark)).filter(found -> Secrets.same(found.codeMark(), mark));
        if (link.isEmpty()) {
            guard.wrong(address);
            guard.wrongCode();
        }
        if (link.filter(LinkBehind::used).isPresent()) {
            return CodeOpening.USED;
        }
        return link.filter(found -> found.sealed() != null && !found.isGone())
                .map(found -> sealed.open(found.sealed(), kind.context(found)))
                .map(secret -> new CodeOpening(kind.place() + "/" + secret.token(), false))
                .orElse(CodeOpening.NOTHING);
    }

    /** Whether no code is looked at from there for a while. */
    public boolean isHeld(String address) {
        return guard.isHeld(address) || guard.codesAreHeld();
    }

    private LinkReception reception(T link) {
        if (link.used()) {
            return LinkReception.USED;
        }
        if (link.isGone()) {
            return LinkReception.GONE;
        }
        return link.isOver(clock.instant()) ? LinkReception.EXPIRED : LinkReception.OPEN;
    }

    private Optional<T> asked(Supplier<Optional<T>> question) {
        return access.asSystem(() -> transaction.execute(status -> question.get()));
    }
}
