package org.suprovid.referral;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.document.Document;
import org.suprovid.platform.Problem;
import org.suprovid.platform.SealedJson;

/** Reads referrals with their words, which are sealed with the person's key. */
@Component
class ReferralStore {

    private final ReferralMapper mapper;
    private final SealedJson sealed;

    ReferralStore(ReferralMapper mapper, SealedJson sealed) {
        this.mapper = mapper;
        this.sealed = sealed;
    }

    Optional<Referral> find(long id) {
        return mapper.byId(id).map(this::open);
    }

    Optional<Referral> bySlip(String slip) {
        return mapper.bySlip(slip).map(this::open);
    }

    /** @throws Problem.NotFound if there is none, or none for this actor: both look the same */
    Referral get(long id) {
        return find(id).orElseThrow(ReferralStore::missing);
    }

    Referral get(String slip) {
        return bySlip(slip).orElseThrow(ReferralStore::missing);
    }

    /** As it stands in the table, its words still sealed. */
    ReferralRow row(long id) {
        return mapper.byId(id).orElseThrow(ReferralStore::missing);
    }

    /** The referral, held until the transaction ends. */
    ReferralRow hold(long id) {
        return mapper.hold(id).orElseThrow(ReferralStore::missing);
    }

    List<Referral> open(List<ReferralRow> rows) {
        return rows.stream().map(this::open).toList();
    }

    /** That one of some which a form has issued. */
    Referral issuedBy(Document form, List<ReferralRow> some) {
        return some.stream()
                .filter(issued -> issued.documentId() == form.id())
                .findFirst()
                .map(this::open)
                .orElseThrow();
    }

    Referral open(ReferralRow row) {
        return row.with(words(row));
    }

    ReferralWords words(ReferralRow row) {
        return sealed.unseal(row.personId(), row.sealed(), context(row.id()), ReferralWords.class)
                .orElse(ReferralWords.NONE);
    }

    /** What follows from a referral is what was said of it last: journal, column 6 (R-REF-25). */
    void follows(ReferralRow referral, String said) {
        ReferralWords words = words(referral).following(said);
        mapper.say(referral.id(), seal(referral.personId(), referral.id(), words));
    }

    byte[] seal(long personId, long id, ReferralWords words) {
        return sealed.seal(personId, words, context(id));
    }

    private static String context(long id) {
        return "referral " + id;
    }

    private static Problem missing() {
        return new Problem.NotFound("referral.problem.missing");
    }
}
