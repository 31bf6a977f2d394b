package org.suprovid.powermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.casework.Cases;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.powermap.DrawnMaps.Drawn;
import org.suprovid.security.Actors;
import org.suprovid.security.StaffMember;

/** Who around the client could help, how near, and what is missing (R-DOC-11). */
@SystemTest
class PowerMapTests {

    private static final String WORDS = "Тітка Ніна знає головну лікарку";

    @Autowired
    private Walks walks;

    @Autowired
    private DrawnMaps drawn;

    @Autowired
    private PowerMaps maps;

    @Autowired
    private MapSheets sheets;

    @Autowired
    private MapDesk desk;

    @Autowired
    private Networks networks;

    @Autowired
    private KnownPartners known;

    @Autowired
    private Cases cases;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Records records;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    private CaseWalk walk;
    private Drawn on;

    @BeforeEach
    void aMap() {
        walk = walks.somebody().toRound();
        on = drawn.draw(walk.number(), walk.manager, WORDS);
    }

    @Test
    void whoLeadsTheCaseReadsItsWordsAndTheDatabaseDoesNot() {
        PowerMap map = as(walk.manager, () -> maps.of(cases.get(walk.number())));
        assertThat(map.problem()).isEqualTo(WORDS);
        assertThat(map.nodes()).extracting(node -> node.words().name()).containsExactly(null, WORDS);
        assertThat(map.edges()).extracting(edge -> edge.words().helper()).containsExactly(WORDS);
        assertThat(records.rows(
                        "SELECT n.id::text FROM power_node n WHERE position(convert_to(?, 'UTF8') IN n.sealed) > 0",
                        WORDS))
                .isEmpty();
    }

    @Test
    void aStrangerSeesNoRowOfIt() {
        StaffMember stranger = staff.supervisor(staff.programme());
        assertThatThrownBy(() -> as(stranger, () -> cases.get(walk.number()))).isInstanceOf(Problem.NotFound.class);
        assertThat(as(stranger, () -> networks.all().lines()))
                .extracting(Network.Line::code)
                .doesNotContain(on.partner());
        assertThat(as(walk.supervisor, () -> networks.all().lines()))
                .extracting(Network.Line::code)
                .contains(on.partner());
    }

    @Test
    void whatIsTakenOffComesBackWithItsArrows() {
        change((editing, number) -> editing.removeNode(cases.get(number), on.far()));
        MapSheet without = sheet();
        assertThat(without.nodes()).hasSize(1);
        assertThat(without.edges()).isEmpty();
        assertThat(without.removedNodes()).extracting(MapSheet.NodeLine::name).containsExactly(WORDS);
        change((editing, number) -> editing.restoreNode(cases.get(number), on.far()));
        assertThat(sheet().edges()).hasSize(1);
    }

    @Test
    void anOrganisationThatCameNearerKeepsWhereItStood() {
        change((editing, number) -> editing.moveNode(cases.get(number), on.far(), 2));
        assertThat(sheet().nodes().get(1)).satisfies(node -> {
            assertThat(node.ring()).isEqualTo(2);
            assertThat(node.firstRing()).isEqualTo(3);
        });
    }

    @Test
    void aServiceThePlanAsksForIsMissingUntilSomebodyProvidesItNear() {
        transaction.executeWithoutResult(status -> access.asSystem(() -> sql.update(
                "UPDATE plan_line SET way = 'REFERRAL', provider_id = ? WHERE kind = 'KM2' AND case_id = (SELECT id FROM case_file WHERE number = ?)",
                known.id(on.partner()),
                walk.number())));
        List<String> wanted = records.rows(
                "SELECT DISTINCT l.service FROM plan_line l JOIN case_file c ON c.id = l.case_id"
                        + " WHERE c.number = ? AND l.kind = 'KM2' AND l.service IS NOT NULL",
                walk.number());
        assertThat(wanted).isNotEmpty();
        String service = wanted.get(0);
        String partner = as(walk.manager, () -> known.known("Хто надає", service));
        long node = as(walk.manager, () -> {
            long[] id = new long[1];
            desk.on(
                    walk.number(),
                    (editing, file) ->
                            id[0] = editing.addNode(file, new NodeForm(known.id(partner), null, null, 3, null)));
            return id[0];
        });
        assertThat(sheet().gaps())
                .filteredOn(gap -> gap.service().equals(service))
                .singleElement()
                .satisfies(gap -> assertThat(gap.farther()).isNotEmpty());
        change((editing, number) -> editing.moveNode(cases.get(number), node, 1));
        assertThat(sheet().gaps()).noneMatch(gap -> gap.service().equals(service));
    }

    @Test
    void oneClickAsksTheSupervisorsForAnAgreementOnce() {
        ask(on.near());
        ask(on.near());
        assertThat(news()).containsExactly("AGREEMENT_WANTED");
        assertThat(as(walk.supervisor, () -> networks.all().wishes()))
                .extracting(Network.Wish::code)
                .containsExactly(on.partner());
        as(walk.supervisor, () -> known.agreement(on.partner(), walks.today().minusDays(1), LocalDate.of(2099, 1, 1)));
        assertThat(news()).isEmpty();
        assertThat(as(walk.supervisor, () -> networks.all().wishes())).isEmpty();
        assertThat(sheet().nodes().get(0).agreed()).isTrue();
    }

    @Test
    void aNewOrganisationIsAskedForWithoutItsNameInTheNews() {
        ask(on.far());
        assertThat(records.rows("SELECT words::text FROM notification WHERE staff_id = ?", walk.supervisor.id()))
                .isNotEmpty()
                .noneMatch(words -> words.contains("Ніна"));
        assertThat(as(walk.supervisor, () -> networks.all().wishes()))
                .extracting(Network.Wish::name)
                .containsExactly(WORDS);
    }

    @Test
    void whatCannotBeDrawnIsToldAtItsField() {
        assertThat(refused(new NodeForm(null, " ", "TIME_TRAVEL", 4, null)))
                .containsExactlyInAnyOrder("partner", "ring", "service");
        assertThat(refused(new NodeForm(known.id(on.partner()), null, "LEGAL_ADVICE", 2, null)))
                .containsExactly("partner");
        assertThat(refused(new EdgeForm(null, 999_999_999L, null, null, null)))
                .containsExactlyInAnyOrder("from", "to", "meaning");
        assertThat(refused(new EdgeForm(on.near(), on.near(), Meaning.BLOCKS, null, null)))
                .containsExactly("to");
        assertThat(refused(new EdgeForm(on.near(), on.far(), Meaning.INFLUENCES, null, null)))
                .containsExactly("meaning");
    }

    @Test
    void theMapOfAnotherCaseIsNotTouched() {
        CaseWalk other = walks.somebody(walk.manager.programmes().iterator().next(), walk.manager, walk.supervisor)
                .toRound();
        assertThatThrownBy(() -> as(walk.manager, () -> {
                    desk.on(other.number(), (editing, file) -> editing.removeNode(file, on.near()));
                    return null;
                }))
                .isInstanceOf(Problem.NotFound.class);
    }

    private List<String> refused(NodeForm form) {
        return refusedBy(() -> desk.on(walk.number(), (editing, file) -> editing.addNode(file, form)));
    }

    private List<String> refused(EdgeForm form) {
        return refusedBy(() -> desk.on(walk.number(), (editing, file) -> editing.addEdge(file, form)));
    }

    private List<String> refusedBy(Runnable step) {
        try {
            as(walk.manager, () -> {
                step.run();
                return null;
            });
            return List.of();
        } catch (Problem.Invalid invalid) {
            return invalid.errors().stream().map(FieldError::path).toList();
        }
    }

    private void ask(long node) {
        as(walk.manager, () -> {
            desk.ask(walk.number(), node);
            return null;
        });
    }

    private List<String> news() {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND kind LIKE 'AGREEMENT%' AND withdrawn_at IS NULL",
                walk.supervisor.id());
    }

    private interface Change {
        void on(MapEditing editing, String number);
    }

    private void change(Change change) {
        as(walk.manager, () -> {
            desk.on(walk.number(), (editing, file) -> change.on(editing, walk.number()));
            return null;
        });
    }

    private MapSheet sheet() {
        return as(walk.manager, () -> sheets.of(cases.get(walk.number())));
    }

    private <T> T as(StaffMember member, Supplier<T> step) {
        return transaction.execute(status -> access.as(Actors.of(member), step));
    }
}
