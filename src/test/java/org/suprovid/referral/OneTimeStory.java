package org.suprovid.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.Partners;

/** People who come once: a request, a short card, and a slip without a plan. */
@Component
public class OneTimeStory {

    private final Walks walks;
    private final OneTimeSlips slips;
    private final Records records;
    private final Partners partners;

    OneTimeStory(Walks walks, OneTimeSlips slips, Records records, Partners partners) {
        this.walks = walks;
        this.slips = slips;
        this.records = records;
        this.partners = partners;
    }

    /** From the request to the short card. @param contact null if none was left */
    public CaseWalk somebody(String contact) {
        return comesOnce(walks.somebody(), contact);
    }

    /** The same with workers of one's own. */
    public CaseWalk comesOnce(CaseWalk walk, String contact) {
        Map<String, Object> once = Map.of("entryStatus", "ONE_TIME");
        Map<String, Object> card = contact == null ? Map.of() : Map.of("contact", contact);
        return walk.finish("UserTask_RegisterRequest")
                .finish("UserTask_FirstContact", once)
                .finish("UserTask_OpenOneTimeCard", card);
    }

    public String card(CaseWalk walk) {
        return records.rows(
                        "SELECT k.number FROM card k JOIN request r ON r.card_id = k.id WHERE r.number = ?",
                        walk.number())
                .get(0);
    }

    /** Issues a slip; returns its number. */
    public String refer(CaseWalk walk, Map<String, Object> own) {
        return walk.as(walk.manager, () -> slips.issue(card(walk), answers(own)).slip());
    }

    /** What the form is answered with. */
    Map<String, Object> answers(Map<String, Object> own) {
        Map<String, Object> answers = new HashMap<>(UsualAnswers.slip("REFERRAL", "YES"));
        answers.remove("slipOutcome");
        answers.put("service", "LEGAL_ADVICE");
        answers.put("partner", String.valueOf(partners.active().get(0).id()));
        answers.putAll(own);
        return UsualAnswers.dated(answers, walks.today());
    }

    public List<String> timeline(String slip) {
        return records.rows(
                "SELECT e.kind FROM case_event e JOIN referral r ON r.id = e.referral_id WHERE r.slip_number = ? ORDER BY e.id",
                slip);
    }
}
