package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.link.LinkGuard;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.Secrets;
import org.suprovid.platform.Secrets.Kind;
import org.suprovid.security.PartnerKeys;
import org.suprovid.security.PartnerProgram;

/** The keys with which partners' programs answer: shown once, kept as marks, revocable at once. */
@Component
@Transactional
class AnswerKeys implements PartnerKeys {

    private final AnswerKeyMapper mapper;
    private final Partners partners;
    private final LinkGuard guard;
    private final Secrets secrets;
    private final Clock clock;

    AnswerKeys(AnswerKeyMapper mapper, Partners partners, LinkGuard guard, Secrets secrets, Clock clock) {
        this.mapper = mapper;
        this.partners = partners;
        this.guard = guard;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AnswerKeyRow> all() {
        return mapper.all();
    }

    /** @throws Problem.NotFound if there is none */
    @Transactional(readOnly = true)
    public AnswerKeyRow get(long id) {
        return mapper.byId(id).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    /** The new key, which nobody can read again. @throws Problem.Invalid without a partner who is active */
    public String make(Long partnerId) {
        Partner partner = Optional.ofNullable(partnerId)
                .flatMap(partners::find)
                .filter(Partner::active)
                .orElseThrow(() -> new Problem.Invalid(List.of(new FieldError("partner", "answer.error.partner"))));
        String key = secrets.issue(Kind.KEY);
        mapper.insert(partner.id(), secrets.mark(Kind.KEY, key), CurrentActor.staffId(), clock.instant());
        return key;
    }

    /** From here on it opens nothing. @throws Problem.Conflict if it was revoked before */
    public void revoke(long id) {
        if (mapper.revoke(id, CurrentActor.staffId(), clock.instant()) == 0) {
            throw new Problem.Conflict("answer.problem.keyRevoked");
        }
    }

    /** What is no key of ours is turned away before the database is asked. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<PartnerProgram> holder(String key) {
        String read = secrets.read(Kind.KEY, key);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartnerProgram> program = mapper.byMark(secrets.mark(Kind.KEY, read));
        program.ifPresent(found -> mapper.used(found.keyId(), LocalDate.now(clock)));
        return program;
    }

    @Override
    public boolean mayTryAgain(String address) {
        return guard.wrong(address);
    }
}
