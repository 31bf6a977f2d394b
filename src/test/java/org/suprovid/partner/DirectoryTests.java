package org.suprovid.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.Slice;

/** The directory answers who does what, where, with which papers, and kindly to whom (R-DOC-25, R-REF-07, T-34). */
@SystemTest
class DirectoryTests {

    private static final int PAGE = 2;

    @Autowired
    private DirectoryEditing editing;

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryList list;

    @Autowired
    private KnownPartners known;

    @Autowired
    private TestStaff staff;

    @Autowired
    private StatementCount statements;

    @Autowired
    private Walks walks;

    private CurrentActor.Binding acts;
    private String area;

    @BeforeEach
    void aSupervisor() {
        acts = TestStaff.acts(staff.supervisor(staff.programme()));
        area = "Area " + System.nanoTime();
    }

    @AfterEach
    void leaves() {
        acts.close();
        walks.backToTheSystemsTime();
    }

    @Test
    void findsWhoeverReceivesWithoutThePapersThatAreMissing() {
        add("A strict clinic", Set.of("OST"), Set.of("PASSPORT", "TAX_NUMBER"), Set.of());
        String kind = add("B kind clinic", Set.of("OST"), Set.of(), Set.of("DRUG_USE", "ANONYMOUS"));
        add("C lawyers", Set.of("LEGAL_ADVICE"), Set.of(), Set.of("DRUG_USE"));

        assertThat(codes(query("OST", List.of("PASSPORT"), List.of()))).containsExactly(kind);
        assertThat(codes(query("", List.of(), List.of("DRUG_USE", "ANONYMOUS"))))
                .containsExactly(kind);
        assertThat(codes(query("OST", List.of(), List.of()))).hasSize(2);
    }

    @Test
    void aKindOfHelpIsAnsweredByItsServices() {
        String lawyers = add("Lawyers", Set.of("LEGAL_ADVICE"), Set.of(), Set.of());
        assertThat(codes(query("LEGAL", List.of(), List.of()))).containsExactly(lawyers);
    }

    @Test
    void isWalkedPageByPageByName() {
        List<String> names = List.of("Аптека", "Берег", "Берег", "Гурт", "Дім");
        names.forEach(name -> add(name, Set.of("OST"), Set.of(), Set.of()));
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Slice<DirectoryList.Line> page = list.page(asked("", List.of(), List.of(), after), PAGE);
            page.rows().forEach(line -> seen.add(line.entry().name()));
            after = page.next();
        } while (after != null);
        assertThat(seen).isEqualTo(names);
    }

    @Test
    void aLongPageCostsTheSameFewStatements() throws Exception {
        add("One", Set.of("OST"), Set.of(), Set.of());
        int few = statements.of(() -> list.page(query("", List.of(), List.of()), 50));
        for (int i = 0; i < 20; i++) {
            add("More " + i, Set.of("OST", "ART"), Set.of(), Set.of());
        }
        assertThat(statements.of(() -> list.page(query("", List.of(), List.of()), 50)))
                .isEqualTo(few);
    }

    @Test
    void anEntryIsToBeVerifiedAgainAfterSixMonths() {
        walks.itIs("2026-01-31");
        String code = add("Lawyers", Set.of("LEGAL_ADVICE"), Set.of(), Set.of());
        walks.itIs("2026-07-31");
        assertThat(list.line(directory.get(code)).verifyAgain()).isFalse();
        walks.itIs("2026-08-01");
        assertThat(list.line(directory.get(code)).verifyAgain()).isTrue();
        editing.verify(code);
        assertThat(list.line(directory.get(code)).verifyAgain()).isFalse();
        assertThat(directory.get(code).verifiedOn()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void whoeverIsSentNobodyToIsNotOfferedButKept() {
        String code = add("Lawyers", Set.of("LEGAL_ADVICE"), Set.of(), Set.of());
        editing.deactivate(code);
        assertThat(codes(query("", List.of(), List.of()))).isEmpty();
        assertThat(directory.get(code).active()).isFalse();
        editing.activate(code);
        assertThat(codes(query("", List.of(), List.of()))).containsExactly(code);
    }

    @Test
    void coordinatesAreTakenAsAMapGivesThem() {
        EntryForm entry = KnownPartners.entry("Lawyers", area, Set.of("LEGAL_ADVICE"), Set.of(), Set.of());
        String code = editing.add(at(entry, "50.450100, 30.523400"));
        assertThat(directory.get(code).latitude()).isEqualByComparingTo(new BigDecimal("50.4501"));
        assertThat(EntryForm.of(directory.get(code)).coordinates()).isEqualTo("50.4501, 30.5234");
        assertThat(refused(at(entry, "somewhere"))).containsExactly("coordinates");
        assertThat(refused(at(entry, "91, 30"))).containsExactly("coordinates");
    }

    @Test
    void whatIsMissingOrUnknownIsToldAtItsField() {
        assertThat(refused(new EntryForm(
                        " ",
                        null,
                        "CIRCUS",
                        Set.of("TIME_TRAVEL"),
                        "call me",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of("SOUL"),
                        null,
                        null,
                        null,
                        null,
                        null)))
                .containsExactlyInAnyOrder("name", "kind", "services", "phone", "papers");
        assertThat(refused(KnownPartners.entry("a\0b", area, Set.of(), Set.of(), Set.of())))
                .containsExactlyInAnyOrder("name", "services");
    }

    private Set<String> refused(EntryForm form) {
        Set<String> fields = new TreeSet<>();
        assertThatThrownBy(() -> editing.add(form))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> fields.addAll(
                                invalid.errors().stream().map(FieldError::path).collect(Collectors.toSet())));
        return fields;
    }

    private static EntryForm at(EntryForm e, String coordinates) {
        return new EntryForm(
                e.name(),
                null,
                e.kind(),
                e.services(),
                null,
                null,
                e.area(),
                null,
                null,
                coordinates,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private String add(String name, Set<String> services, Set<String> papers, Set<String> friendly) {
        return editing.add(KnownPartners.entry(name, area, services, papers, friendly));
    }

    private List<String> codes(DirectoryQuery query) {
        return list.page(query, 50).rows().stream()
                .map(line -> line.entry().code())
                .toList();
    }

    private DirectoryQuery query(String service, List<String> without, List<String> friendly) {
        return asked(service, without, friendly, null);
    }

    private DirectoryQuery asked(String service, List<String> without, List<String> friendly, String after) {
        return new DirectoryQuery(null, service, null, area, without, friendly, null, null, null, after);
    }
}
