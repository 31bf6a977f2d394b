package org.suprovid.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.partner.AgreementLack.CLAUSE_FEEDBACK;
import static org.suprovid.partner.AgreementLack.EXPIRED;
import static org.suprovid.partner.AgreementLack.NOT_YET_VALID;
import static org.suprovid.partner.AgreementLack.NO_CONTACT;
import static org.suprovid.partner.AgreementLack.SERVICE_NOT_COVERED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suprovid.partner.Agreement.Renewal;

class AgreementRulesTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Test
    void withThreeClausesAContactAndADateItCarriesAReferral() {
        assertThat(lacks(agreement(1, true, true, Renewal.NONE, null), LocalDate.of(2026, 6, 1)))
                .isEmpty();
    }

    @Test
    void itHoldsFromItsFirstDayToTheEndOfItsLast() {
        Agreement agreement = agreement(1, true, true, Renewal.NONE, null);
        assertThat(lacks(agreement, FROM.minusDays(1))).containsExactly(NOT_YET_VALID);
        assertThat(lacks(agreement, FROM)).isEmpty();
        assertThat(lacks(agreement, UNTIL)).isEmpty();
        assertThat(lacks(agreement, UNTIL.plusDays(1))).containsExactly(EXPIRED);
    }

    @Test
    void oneThatGoesOnByItselfEndsOnlyWhenSomebodyEndsIt() {
        LocalDate late = UNTIL.plusYears(1);
        assertThat(lacks(agreement(1, true, true, Renewal.AUTOMATIC, null), late))
                .isEmpty();
        assertThat(lacks(agreement(1, true, true, Renewal.AUTOMATIC, late), late))
                .containsExactly(EXPIRED);
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        assertThat(AgreementRules.lacks(agreement(1, false, false, Renewal.NONE, null), "OST", UNTIL.plusDays(1)))
                .containsExactly(EXPIRED, CLAUSE_FEEDBACK, NO_CONTACT, SERVICE_NOT_COVERED);
    }

    @Test
    void ofSeveralTheOneThatLacksLeastCounts() {
        Agreement without = agreement(7, false, true, Renewal.NONE, null);
        Agreement good = agreement(3, true, true, Renewal.NONE, null);
        assertThat(AgreementRules.best(List.of(without, good), "LEGAL_ADVICE", FROM)
                        .orElseThrow()
                        .id())
                .isEqualTo(3);
    }

    private static List<AgreementLack> lacks(Agreement agreement, LocalDate on) {
        return AgreementRules.lacks(agreement, "LEGAL_ADVICE", on);
    }

    private static Agreement agreement(
            long id, boolean feedback, boolean contactActive, Renewal renewal, LocalDate endedOn) {
        return new Agreement(
                id,
                1,
                Agreement.Kind.MEMORANDUM,
                "12/26",
                FROM,
                FROM,
                UNTIL,
                true,
                true,
                feedback,
                true,
                null,
                List.of("LEGAL_ADVICE"),
                5L,
                contactActive,
                renewal,
                endedOn,
                null);
    }
}
