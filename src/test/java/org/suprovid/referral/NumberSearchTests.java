package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffMember;

/** The search in the head knows every number that we print: not only of cases. */
@SystemTest
class NumberSearchTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ReferralStory story;

    @Autowired
    private Records records;

    @Autowired
    private TestStaff staff;

    @Test
    void aNumberOfASlipOrARequestLeadsToIt() throws Exception {
        CaseWalk karina = story.somebody();
        String slip = karina.refer(Map.of());
        String request = records.rows(
                        "SELECT r.number FROM request r JOIN case_file c ON c.card_id = r.card_id WHERE c.number = ?",
                        karina.number())
                .get(0);
        assertThat(found(karina.manager, slip)).isEqualTo("/referrals/" + slip);
        assertThat(found(karina.supervisor, slip.toLowerCase(Locale.ROOT))).isEqualTo("/referrals/" + slip);
        assertThat(found(karina.manager, request)).isEqualTo("/requests/" + request);

        StaffMember stranger = staff.caseManager(staff.programme());
        assertThat(found(stranger, slip)).isNull();
        assertThat(found(stranger, request)).isNull();
        assertThat(found(karina.manager, "S-2020-99999")).isNull();
    }

    private String found(StaffMember who, String number) throws Exception {
        return web.perform(get("/cases").param("q", number).with(user(users.loadUserByUsername(who.login()))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }
}
