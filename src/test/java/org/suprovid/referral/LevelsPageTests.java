package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.suprovid.referral.JournalRows.on;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** Where partners send a client on, the page of a referral shows the levels as a tree (R-REF-17, R-REF-66). */
@SystemTest
class LevelsPageTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Pattern SECTION = Pattern.compile("(?s)<h2 id=\"levels\".*?</section>");
    private static final Pattern KNOT = Pattern.compile("<ul|</ul>|href=\"/referrals/([^\"]+)\"");

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    Walks walks;

    @Autowired
    JournalRows rows;

    private CaseWalk karina;
    private String first;
    private String second;
    private String third;
    private String other;

    @BeforeEach
    void twoWereSentOnAndOneOfThemOnceMore() {
        karina = walks.somebody().toRound();
        long root = rows.of(karina, on(DAY));
        long below = rows.of(karina, on(DAY.plusDays(1)).with("level", 2).with("parent_id", root));
        long lowest = rows.of(karina, on(DAY.plusDays(2)).with("level", 3).with("parent_id", below));
        long beside = rows.of(karina, on(DAY.plusDays(3)).with("level", 2).with("parent_id", root));
        first = rows.slip(root);
        second = rows.slip(below);
        third = rows.slip(lowest);
        other = rows.slip(beside);
    }

    @Test
    void theFirstShowsAllThatHangsOnIt() throws Exception {
        assertThat(tree(first)).isEqualTo("( " + second + " ( " + third + " ) " + other + " )");
    }

    @Test
    void fromTheMiddleOneGoesUpAndDown() throws Exception {
        assertThat(tree(second)).isEqualTo(first + " ( " + third + " )");
    }

    @Test
    void theLastLeadsUpOnly() throws Exception {
        assertThat(tree(third)).isEqualTo(second);
        assertThat(tree(other)).isEqualTo(first);
    }

    /** Links to referrals, and a bracket wherever a list opens or ends. */
    private String tree(String slip) throws Exception {
        var levels = SECTION.matcher(page(slip));
        assertThat(levels.find()).as("levels on the page").isTrue();
        return KNOT.matcher(levels.group())
                .results()
                .map(knot ->
                        knot.group(1) != null ? knot.group(1) : knot.group().equals("<ul") ? "(" : ")")
                .collect(Collectors.joining(" "));
    }

    private String page(String slip) throws Exception {
        return web.perform(get("/referrals/" + slip).with(user(users.loadUserByUsername(karina.manager.login()))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
