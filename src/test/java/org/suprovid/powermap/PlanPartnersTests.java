package org.suprovid.powermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.standard.TestStandards;

/** Where a standard asks for it, a map is drawn before the plan, and what the plan misses is arranged beside it (R-7S-03b). */
@SystemTest
class PlanPartnersTests {

    private static final String MAP = "UserTask_DrawPowerMap";
    private static final String DRAFT = "UserTask_DraftServicePlan";
    private static final String ARRANGE = "UserTask_ArrangeAgreement";

    @Autowired
    private Walks walks;

    @Autowired
    private DrawnMaps drawn;

    @Autowired
    private KnownPartners known;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestStandards standards;

    @Autowired
    private Records records;

    private long programme;
    private String partner;
    private CaseWalk olha;

    @BeforeEach
    void aDonorWhoAsksForBoth() {
        walks.itIs("2026-03-02");
        String standard = standards.choosing("ALLIANCE_2010", "plan.powerMap: true", "plan.partnerAgreements: true");
        programme = staff.programme(18, Set.of("PWID", "PLHIV", "SW", "PWUD"), List.of(standard));
        olha = somebody();
        partner = olha.as(olha.supervisor, () -> known.known("Юридична клініка «Право»", "LEGAL_ADVICE"));
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theMapComesBeforeThePlan() {
        assertThat(olha.waitsAt()).containsExactly(MAP);
        refused(MAP, "powermap.error.nothingDrawn");
        drawn.draw(olha.number(), olha.manager, "Тітка Ніна");
        olha.finish(MAP);
        assertThat(olha.waitsAt()).containsExactly(DRAFT);
        assertThat(happened("powermap.READY")).hasSize(1);
    }

    @Test
    void whoNeedsNoPartnerNeedsNoMap() {
        olha.finish(MAP, Map.of("mapResult", "NO_PARTNER", "agreementsSeen", "", "noPartnerWhy", "Усе робимо самі"));
        assertThat(olha.waitsAt()).containsExactly(DRAFT);
        assertThat(happened("powermap.NO_PARTNER")).hasSize(1);
    }

    @Test
    void thePlanDoesNotWaitForTheAgreementThatItMisses() {
        planned(olha);
        assertThat(olha.waitsAt()).contains("UserTask_MonitoringContact", ARRANGE);
        assertThat(olha.task(ARRANGE).candidateRoles()).containsExactly("SUPERVISOR");
        refused(ARRANGE, "powermap.error.noAgreement");
        olha.as(olha.supervisor, () -> known.agreement(partner, walks.today(), null));
        olha.finish(ARRANGE);
        assertThat(olha.waitsAt()).doesNotContain(ARRANGE);
        assertThat(happened("powermap.AGREEMENT_ARRANGED")).hasSize(1);
    }

    @Test
    void whyThereIsNoneIsSaidToo() {
        planned(olha);
        olha.finish(ARRANGE, Map.of("agreementResult", "NOT_WANTED", "agreementWhy", "Бояться перевірок"));
        assertThat(olha.waitsAt()).doesNotContain(ARRANGE);
        assertThat(happened("powermap.NO_AGREEMENT")).containsExactly("NOT_WANTED");
    }

    @Test
    void aPartnerIsAskedForOnceAndNotAfterThat() {
        planned(olha);
        CaseWalk second = somebody();
        planned(second);
        assertThat(olha.waitsAt()).contains(ARRANGE);
        assertThat(second.waitsAt()).doesNotContain(ARRANGE);
        olha.as(olha.supervisor, () -> known.agreement(partner, walks.today(), null));
        olha.finish(ARRANGE);
        CaseWalk third = somebody();
        planned(third);
        assertThat(third.waitsAt()).doesNotContain(ARRANGE);
    }

    @Test
    void noOtherStandardAsksForEither() {
        CaseWalk other = walks.somebody().toRound();
        assertThat(other.waitsAt()).doesNotContain(MAP, ARRANGE);
    }

    private CaseWalk somebody() {
        CaseWalk walk = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme));
        return walk.toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling");
    }

    private void planned(CaseWalk walk) {
        long need = records.needs(walk.number()).get(0);
        Map<String, Object> line = new HashMap<>(UsualAnswers.km2("LEGAL_ADVICE", need, "TODAY+14"));
        line.put("partner", String.valueOf(walk.as(walk.supervisor, () -> known.id(partner))));
        walk.finish(MAP, Map.of("mapResult", "NO_PARTNER", "agreementsSeen", "", "noPartnerWhy", "Є лише один"))
                .finish(DRAFT, Map.of("km1", List.of(), "km2", List.of(line)))
                .finish("UserTask_AgreePlan");
    }

    private void refused(String key, String code) {
        assertThatThrownBy(() -> olha.finish(key)).hasMessageEndingWith(code);
    }

    /** Reasons of what the timeline says happened, once for each time. */
    private List<String> happened(String kind) {
        return records.rows(
                "SELECT coalesce(t.reason, '–') FROM case_event t JOIN case_file c ON c.id = t.case_id"
                        + " WHERE c.number = ? AND t.kind = ?",
                olha.number(),
                kind);
    }
}
