package org.suprovid.referral;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Secrets;
import org.suprovid.referral.AnswerMapper.Slip;

/** Takes answers in: one row in one transaction, whatever else is down; delivery comes after (design §2.6). */
@Component
@Transactional
class AnswerIntake {

    /** A program that is mistaken is mistaken often; supervisors find all of its answers side by side. */
    private static final Duration TOLD_AGAIN = Duration.ofDays(1);

    private final AnswerMapper answers;
    private final LinkMapper links;
    private final AnswerRules rules;
    private final AnswerSeal seal;
    private final AnswerNews news;
    private final Secrets secrets;
    private final RowAccess access;
    private final Clock clock;

    AnswerIntake(
            AnswerMapper answers,
            LinkMapper links,
            AnswerRules rules,
            AnswerSeal seal,
            AnswerNews news,
            Secrets secrets,
            RowAccess access,
            Clock clock) {
        this.answers = answers;
        this.links = links;
        this.rules = rules;
        this.seal = seal;
        this.news = news;
        this.secrets = secrets;
        this.access = access;
        this.clock = clock;
    }

    /** Uses the link up. @return the answer to be delivered; empty if the link is good no more, and nothing is kept */
    public Optional<Long> byLink(LinkOpened link, AnswerGiven given) {
        return access.asSystem(() -> {
            if (links.use(link.id(), clock.instant()) == 0) {
                return Optional.empty();
            }
            Slip slip = new Slip(link.referralId(), link.slip(), link.personId(), link.issuedOn());
            Sender sender = new Sender(Channel.LINK, link.id(), link.partnerId(), null, content(link, given));
            return keep(sender, slip, link.slip(), given);
        });
    }

    /** Whether this very answer has come in by the link before, as with a second click. */
    @Transactional(readOnly = true)
    public boolean isKept(LinkOpened link, AnswerGiven given) {
        return access.asSystem(() -> answers.byLink(link.id())
                .filter(row -> Secrets.same(row.contentMark(), content(link, given)))
                .isPresent());
    }

    private byte[] content(LinkOpened link, AnswerGiven given) {
        return secrets.mark(Secrets.Kind.REQUEST, link.id() + " " + given);
    }

    /**
     * Takes in what a partner's program sends; the same request once more changes nothing.
     *
     * @throws Problem.Invalid for what cannot be taken
     * @throws Problem.Conflict if a request of that name said something else before
     */
    public Receipt byProgram(long partnerId, AnswerRequest request) {
        return access.asSystem(() -> {
            Optional<AnswerRow> before = answers.byRequest(partnerId, request.name());
            if (before.isPresent()) {
                return same(before.get(), request);
            }
            Optional<Slip> slip = answers.slip(request.slip(), partnerId);
            List<FieldError> errors =
                    rules.check(request.given(), slip.map(Slip::issuedOn).orElse(null));
            if (!errors.isEmpty()) {
                throw new Problem.Invalid(errors);
            }
            Sender sender = new Sender(Channel.API, null, partnerId, request.name(), request.content());
            return keep(sender, slip.orElse(null), request.slip(), request.given())
                    .map(id -> new Receipt(id, slip.isPresent()))
                    .orElseGet(() ->
                            same(answers.byRequest(partnerId, request.name()).orElseThrow(), request));
        });
    }

    /** @param known whether the slip is one of this partner's; if not, a person looks at the answer */
    record Receipt(long id, boolean known) {}

    private static Receipt same(AnswerRow before, AnswerRequest request) {
        if (!Secrets.same(before.contentMark(), request.content())) {
            throw new Problem.Conflict("answer.problem.otherRequest");
        }
        return new Receipt(before.id(), before.isKnown());
    }

    /** @return empty if a request of that name was faster */
    private Optional<Long> keep(Sender sender, Slip slip, String number, AnswerGiven given) {
        long id = answers.nextId();
        AnswerWords words = AnswerWords.of(given);
        boolean known = slip != null;
        int kept = answers.insert(new AnswerRow(
                id,
                known ? slip.referralId() : null,
                number,
                sender.channel,
                sender.linkId,
                sender.partnerId,
                sender.name,
                sender.content,
                clock.instant(),
                given.came(),
                given.receivedOn(),
                given.outcome(),
                given.servedOn(),
                given.refusalReason(),
                given.nextVisitOn(),
                known ? seal.forPerson(slip.personId(), words, id) : seal.forHouse(words, id),
                known ? AnswerState.WAITING : AnswerState.PARKED,
                known ? null : AnswerTrouble.UNKNOWN_SLIP,
                0,
                clock.instant()));
        if (kept > 0
                && !known
                && !answers.othersParked(id, sender.partnerId, clock.instant().minus(TOLD_AGAIN))) {
            news.parked(id, number, null);
        }
        return kept > 0 ? Optional.of(id) : Optional.empty();
    }

    /** @param name mark of what a program calls its request, null by link; @param content mark of all that was said */
    private record Sender(Channel channel, Long linkId, long partnerId, byte[] name, byte[] content) {}
}
