package org.suprovid.referral;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Secrets;
import org.suprovid.platform.Secrets.Kind;

/** Opens the page of a link to whoever holds it; to everybody else all links that open nothing look the same. */
@Component
class LinkDoor {

    private final LinkMapper mapper;
    private final LinkBook book;
    private final LinkGuard guard;
    private final Secrets secrets;
    private final TransactionTemplate transaction;
    private final RowAccess access;
    private final Clock clock;

    LinkDoor(
            LinkMapper mapper,
            LinkBook book,
            LinkGuard guard,
            Secrets secrets,
            TransactionTemplate transaction,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.book = book;
        this.guard = guard;
        this.secrets = secrets;
        this.transaction = transaction;
        this.access = access;
        this.clock = clock;
    }

    /** What nobody has given out is turned away before the database is asked. @param address of the one who asks */
    LinkOpening byToken(String typed, String address) {
        String token = secrets.read(Kind.LINK, typed);
        byte[] mark = secrets.mark(Kind.LINK, token);
        Optional<LinkOpened> link = token.isEmpty()
                ? Optional.empty()
                : asked(() -> mapper.byToken(mark)).filter(found -> Secrets.same(found.tokenMark(), mark));
        if (link.isEmpty()) {
            return LinkOpening.none(guard.wrong(address) ? LinkReception.GONE : LinkReception.HELD);
        }
        return new LinkOpening(reception(link.get()), link.get(), secrets.proof(Kind.LINK, token));
    }

    /** What a code typed from paper opens: the page of its link, the word that somebody has answered, or nothing. */
    CodeOpening byCode(String typed, String address) {
        String code = secrets.read(Kind.CODE, typed);
        if (code.isEmpty()) {
            guard.wrong(address);
            return CodeOpening.NOTHING;
        }
        byte[] mark = secrets.mark(Kind.CODE, code);
        Optional<LinkOpened> link =
                asked(() -> mapper.byCode(mark)).filter(found -> Secrets.same(found.codeMark(), mark));
        if (link.isEmpty()) {
            guard.wrong(address);
            guard.wrongCode();
        }
        if (link.filter(LinkOpened::used).isPresent()) {
            return CodeOpening.USED;
        }
        return link.filter(found -> found.sealed() != null && !found.isGone())
                .map(found -> book.secret(found.sealed(), found.referralId()))
                .map(secret -> new CodeOpening(AnswerLink.PLACE + "/" + secret.token(), false))
                .orElse(CodeOpening.NOTHING);
    }

    /** Whether no code is looked at from there for a while. */
    boolean isHeld(String address) {
        return guard.isHeld(address) || guard.codesAreHeld();
    }

    private LinkReception reception(LinkOpened link) {
        if (link.used()) {
            return LinkReception.USED;
        }
        if (link.isGone()) {
            return LinkReception.GONE;
        }
        return link.isOver(clock.instant()) ? LinkReception.EXPIRED : LinkReception.OPEN;
    }

    private Optional<LinkOpened> asked(Supplier<Optional<LinkOpened>> question) {
        return access.asSystem(() -> transaction.execute(status -> question.get()));
    }
}
