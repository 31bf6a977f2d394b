package org.suprovid.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkSecrets;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** Every link that was made for a referral: one answer, a hundred days, revocable, made anew (R-REF-21). */
@Component
@Transactional
class LinkBook {

    static final String PLACE = "/r";

    private final LinkMapper mapper;
    private final LinkSecrets secrets;
    private final AnswerProperties properties;
    private final LetterAlarm alarm;
    private final Clock clock;

    LinkBook(LinkMapper mapper, LinkSecrets secrets, AnswerProperties properties, LetterAlarm alarm, Clock clock) {
        this.mapper = mapper;
        this.secrets = secrets;
        this.properties = properties;
        this.alarm = alarm;
        this.clock = clock;
    }

    /** Whether the partner may be asked at all. */
    static boolean mayBeAnswered(Referral referral) {
        return referral.isIssued()
                && referral.feedbackConsent()
                && !referral.serviceState().isVoid();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<LinkRow> of(long referralId) {
        return mapper.of(referralId);
    }

    @Transactional(readOnly = true)
    public Optional<LinkRow> newest(long referralId) {
        return mapper.newest(referralId);
    }

    /** Nothing happens if somebody else made one at the same moment. */
    private void issue(Referral referral) {
        LinkSecrets.Made made = secrets.make(context(referral.id()));
        Instant now = clock.instant();
        mapper.insert(new LinkRow.New(
                referral.id(),
                referral.attempt(),
                made.tokenMark(),
                made.codeMark(),
                made.sealed(),
                now,
                author(),
                now.plus(properties.linkValid())));
    }

    /** Somebody wants another one. @throws Problem.Conflict if the partner may not be asked */
    public AnswerLink reissue(Referral referral) {
        if (!mayBeAnswered(referral)) {
            throw new Problem.Conflict("answer.problem.notAsked");
        }
        renew(referral);
        alarm.linkIsThere(referral);
        return shown(mapper.newest(referral.id()).orElseThrow());
    }

    /** Makes another link; whichever was not used before opens nothing from here on. */
    public void renew(Referral referral) {
        revoke(referral.id());
        issue(referral);
    }

    /** From here on the link opens nothing; nothing happens if none is open. */
    public void revoke(long referralId) {
        mapper.revokeOpen(referralId, author(), clock.instant());
    }

    public AnswerLink shown(LinkRow link) {
        return AnswerLink.of(PLACE, secrets.open(link.sealed(), context(link.referralId())), link.expiresAt());
    }

    static String context(long referralId) {
        return "referral_link of " + referralId;
    }

    /** Null for the system. */
    private static Long author() {
        return CurrentActor.staffId() == 0 ? null : CurrentActor.staffId();
    }
}
