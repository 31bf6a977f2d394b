package org.suprovid.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.client.Card;
import org.suprovid.client.Cards;
import org.suprovid.client.Identity;
import org.suprovid.client.People;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.platform.CurrentActor;

/** The form {@code referral-one-time}: a slip for a client who came once, without a case or a plan (R-REF-03, Q-52). */
@Component
class OneTimeForm implements FormHandler {

    static final String FORM = "referral-one-time";

    private final Cards cards;
    private final People people;
    private final SlipAtOnce slips;
    private final ReferralOptions options;
    private final FollowedStandards followed;

    OneTimeForm(Cards cards, People people, SlipAtOnce slips, ReferralOptions options, FollowedStandards followed) {
        this.cards = cards;
        this.people = people;
        this.slips = slips;
        this.options = options;
        this.followed = followed;
    }

    @Override
    public String form() {
        return FORM;
    }

    /** The contact that is known already need not be asked again. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Identity person = people.identity(context.personId());
        Map<String, Object> known = new HashMap<>();
        known.put("way", ReferralWay.ACCOMPANIMENT.name());
        known.put("escort", String.valueOf(CurrentActor.staffId()));
        known.put("crisis", "NO");
        person.contactValues().stream().findFirst().ifPresent(contact -> known.put("reachedBy", contact));
        return known;
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return options.of(card(context).programmeId(), context.locale());
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return slips.searched(context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        slips.check(followed.ofProgramme(card(context).programmeId()), answers.yes("crisis"), answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        Card card = card(context);
        people.learnContact(card.personId(), answers.text("reachedBy"));
        slips.issue(
                Origin.request(card, cards.lastRequest(card).id(), CurrentActor.staffId()),
                followed.ofProgramme(card.programmeId()),
                answers.yes("crisis"),
                document,
                answers);
    }

    private Card card(FormContext context) {
        return cards.get(context.cardId());
    }
}
