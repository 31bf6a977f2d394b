package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.referral.AnswerMapper.Slip;
import org.suprovid.security.AccessLog;

/** Answers that found no referral, or could not be delivered, until a supervisor decides. */
@Component
@Transactional
class ParkedAnswers {

    private static final int MOST = 100;
    private final AnswerMapper mapper;
    private final AnswerSeal seal;
    private final AnswerNews news;
    private final Referrals referrals;
    private final Partners partners;
    private final AccessLog log;
    private final RowAccess access;
    private final Clock clock;

    ParkedAnswers(
            AnswerMapper mapper,
            AnswerSeal seal,
            AnswerNews news,
            Referrals referrals,
            Partners partners,
            AccessLog log,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.seal = seal;
        this.news = news;
        this.referrals = referrals;
        this.partners = partners;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    /** The oldest first, at most a hundred, without their words. */
    @Transactional(readOnly = true)
    public List<AnswerParkedOne> list() {
        List<AnswerRow> rows = mapper.parked(MOST);
        Map<Long, Partner> names =
                partners.byIds(rows.stream().map(AnswerRow::partnerId).toList());
        return rows.stream()
                .map(row -> AnswerParkedOne.of(
                        row, AnswerWords.NONE, names.get(row.partnerId()).name()))
                .toList();
    }

    /** How the inbox of the whole organisation stands. */
    @Transactional(readOnly = true)
    public AnswerMapper.Counts counts() {
        return access.asSystem(mapper::counts);
    }

    /** With its words; the reading is noted. @throws Problem.NotFound if it is not parked any more */
    public AnswerParkedOne read(long id) {
        AnswerRow row = row(id);
        String partner = partners.find(row.partnerId()).map(Partner::name).orElse("");
        Optional<Referral> referral = Optional.ofNullable(row.referralId()).flatMap(referrals::find);
        log.read(
                "partner-answer",
                referral.map(Referral::personId).orElse(null),
                referral.map(Referral::cardId).orElse(null),
                referral.map(Referral::caseId).orElse(null));
        return AnswerParkedOne.of(row, words(row, referral), partner);
    }

    /** @throws Problem.NotFound if it is not parked any more, or belongs to no referral yet */
    public void tryAgain(long id) {
        decided(id, mapper.tryAgain(id, CurrentActor.staffId(), clock.instant()));
    }

    /**
     * Gives it to the referral it was meant for.
     *
     * @throws Problem.Invalid if no such slip went to this partner, it was issued later, or the client does not agree that the partner answers
     */
    public void assign(long id, String typed) {
        AnswerRow row = row(id);
        Referral referral = Optional.ofNullable(typed)
                .map(slip -> slip.strip().toUpperCase(Locale.ROOT))
                .flatMap(referrals::bySlip)
                .filter(found -> !found.serviceState().isVoid())
                .orElseThrow(() -> wrong("answer.error.slip"));
        if (referral.partnerId() != row.partnerId()) {
            throw wrong("answer.error.otherPartner");
        }
        if (!referral.feedbackConsent()) {
            throw wrong("answer.error.feedbackConsent");
        }
        if (isBefore(row.receivedOn(), referral.issuedOn()) || isBefore(row.servedOn(), referral.issuedOn())) {
            throw wrong("answer.error.beforeSlip");
        }
        Slip slip = new Slip(referral.id(), referral.slip(), referral.personId(), referral.issuedOn());
        byte[] sealed = seal.forPerson(referral.personId(), seal.ofHouse(row), id);
        decided(id, mapper.assign(id, slip, sealed, CurrentActor.staffId(), clock.instant()));
    }

    /** It counts for nothing, and its words are gone. @throws Problem.NotFound if it is not parked any more */
    public void discard(long id, AnswerDiscard reason) {
        decided(id, mapper.discard(id, reason.name(), CurrentActor.staffId(), clock.instant()));
    }

    private void decided(long id, int rows) {
        if (rows == 0) {
            throw gone();
        }
        news.decided(id);
    }

    private AnswerRow row(long id) {
        return mapper.parkedOne(id).orElseThrow(ParkedAnswers::gone);
    }

    private AnswerWords words(AnswerRow row, Optional<Referral> referral) {
        return referral.map(known -> seal.ofPerson(known.personId(), row)).orElseGet(() -> seal.ofHouse(row));
    }

    private static boolean isBefore(LocalDate day, LocalDate issued) {
        return day != null && day.isBefore(issued);
    }

    private static Problem.Invalid wrong(String code) {
        return new Problem.Invalid(List.of(new FieldError("slip", code)));
    }

    private static Problem.NotFound gone() {
        return new Problem.NotFound("answer.problem.notParked");
    }
}
