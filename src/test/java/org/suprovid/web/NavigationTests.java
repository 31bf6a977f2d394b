package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

class NavigationTests {

    @Test
    void aCaseManagerSeesWorkRequestsCasesReferralsClientsAndPartners() {
        assertThat(Navigation.of(staff(true, Role.CASE_MANAGER), "/tasks/7"))
                .extracting(Navigation.Item::path)
                .containsExactly("/work", "/requests", "/one-time", "/cases", "/referrals", "/clients", "/partners");
    }

    @Test
    void aTaskBelongsToMyWork() {
        assertThat(Navigation.of(staff(true, Role.CASE_MANAGER), "/tasks/7"))
                .filteredOn(Navigation.Item::current)
                .extracting(Navigation.Item::path)
                .containsExactly("/work");
    }

    @Test
    void firstContactHasNoCases() {
        assertThat(Navigation.of(staff(true, Role.INTAKE), "/work"))
                .extracting(Navigation.Item::path)
                .doesNotContain("/cases");
    }

    @Test
    void donorsAnalystsAndAdministratorsFindTheStandardsAndNoClientPages() {
        assertThat(Navigation.of(staff(true, Role.PROCESS_ANALYST), "/"))
                .extracting(Navigation.Item::path)
                .containsExactly("/standards");
        assertThat(Navigation.of(staff(true, Role.DONOR), "/"))
                .extracting(Navigation.Item::path)
                .containsExactly("/standards");
        assertThat(Navigation.of(staff(true, Role.ADMIN), "/admin/staff"))
                .extracting(Navigation.Item::path)
                .containsExactly("/standards", "/admin");
    }

    @Test
    void aVolunteerFindsTheOwnMeetingsAndNothingElse() {
        assertThat(Navigation.of(staff(true, Role.VOLUNTEER), "/escorts/S-2026-00017"))
                .extracting(Navigation.Item::path, Navigation.Item::current)
                .containsExactly(tuple("/escorts", true), tuple("/conferences", false));
        assertThat(Navigation.of(staff(true, Role.OUTREACH), "/"))
                .extracting(Navigation.Item::path)
                .contains("/escorts");
    }

    @Test
    void peopleWithoutPledgeSeeNoClientPages() {
        assertThat(Navigation.of(staff(false, Role.CASE_MANAGER), "/")).isEmpty();
        assertThat(Navigation.of(staff(false, Role.VOLUNTEER), "/")).isEmpty();
    }

    static StaffMember staff(boolean pledged, Role... roles) {
        return new StaffMember(
                1, "olena", "Олена Коваль", "", "", "uk", true, false, pledged, 0, Set.of(roles), Set.of());
    }
}
