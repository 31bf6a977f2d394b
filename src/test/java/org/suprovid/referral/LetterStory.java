package org.suprovid.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.client.People;
import org.suprovid.deadline.Deadlines;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.notification.MailDay;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;
import org.suprovid.partner.Partners;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffMember;

/** A referral with an appointment on 12 March at 10:30, its partner, its client, and what they get. */
@Component
class LetterStory {

    static final LocalDate VISIT = LocalDate.of(2026, 3, 12);
    static final String CLIENT = "+380501112233";
    static final String PARTNER_PHONE = "+380442223344";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Walks walks;
    private final TestStaff staff;
    private final JournalRows rows;
    private final Partners partners;
    private final PartnerContacts contacts;
    private final People people;
    private final Deadlines deadlines;
    private final Records records;
    private final MailDay day;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    StaffMember olena;
    StaffMember iryna;
    CaseWalk karina;
    long partner;
    long contact;
    long id;
    String slip;

    LetterStory(
            Walks walks,
            TestStaff staff,
            JournalRows rows,
            Partners partners,
            PartnerContacts contacts,
            People people,
            Deadlines deadlines,
            Records records,
            MailDay day,
            JdbcTemplate sql,
            TransactionTemplate transaction) {
        this.walks = walks;
        this.staff = staff;
        this.rows = rows;
        this.partners = partners;
        this.contacts = contacts;
        this.people = people;
        this.deadlines = deadlines;
        this.records = records;
        this.day = day;
        this.sql = sql;
        this.transaction = transaction;
    }

    void begins() {
        walks.itIs("2026-03-02T10:00");
        long programme = staff.programme();
        olena = staff.caseManager(programme);
        iryna = staff.supervisor(programme);
        karina = walks.somebody(programme, olena, iryna).toRound();
        int number = NEXT.incrementAndGet();
        partner = partners.add("LETTERS_" + number, "Центр правової допомоги " + number, "LEGAL");
        contact = contact(0, mail(), PARTNER_PHONE, true);
        slip = String.format("S-2026-9%04d", number);
        id = rows.of(karina, draft(slip));
        clientSays(contactOf("10:00–20:00", "YES"));
    }

    /** The row of a referral that runs; what matters is changed by the test. */
    JournalRows.Draft draft(String number) {
        return JournalRows.on(LocalDate.of(2026, 3, 2))
                .with("slip_number", number)
                .with("service", "LEGAL_ADVICE")
                .with("partner_id", partner)
                .with("contact_id", contact)
                .with("finished_at", null)
                .with("classification", null)
                .with("monitoring_state", "RUNNING")
                .with("discreet", false)
                .with("appointment_on", VISIT)
                .with("appointment_time", LocalTime.of(10, 30))
                .saying(new ReferralWords("паспорт", "біля входу", null, null, null, null, null, null));
    }

    String mail() {
        return "partner-" + NEXT.get() + "@example.org";
    }

    /** @param contactId 0 for a new one */
    long contact(long contactId, String mail, String phone, boolean active) {
        return asSystem(() -> contacts.put(
                new PartnerContact(contactId, partner, "Марія Ковальчук", "юрист", phone, mail, "en", active)));
    }

    void clientSays(Map<String, Object> contactOfClient) {
        asSystem(() -> people.learn(person(), Map.of("contacts", List.of(contactOfClient), "language", "EN")));
    }

    static Map<String, Object> contactOf(String hours, String maySayWho) {
        return Map.of(
                "kind", "PHONE",
                "value", CLIENT,
                "safeHours", hours,
                "mayLeaveMessage", "YES",
                "maySayWhoCalls", maySayWho);
    }

    /** Changes the row as the feature that owns it would. */
    void is(String columns, Object... values) {
        Object[] all = java.util.Arrays.copyOf(values, values.length + 1);
        all[values.length] = id;
        asSystem(() -> sql.update("UPDATE referral SET " + columns + " WHERE id = ?", all));
    }

    /** The partner should answer by 15 March, with grace until 19 March. */
    void feedbackIsPromised() {
        asSystem(() -> deadlines.promise(caseId(), instance(), "PARTNER_FEEDBACK", String.valueOf(id)));
    }

    void postAt(String moment) {
        walks.itIs(moment);
        day.postGoesRound();
    }

    List<String> states() {
        return records.rows(
                "SELECT letter || ' ' || state FROM delivery WHERE split_part(about, '-', 1) = ? ORDER BY id",
                "referral/" + id);
    }

    long caseId() {
        return Long.parseLong(
                records.rows("SELECT case_id FROM referral WHERE id = ?", id).get(0));
    }

    long person() {
        return Long.parseLong(
                records.rows("SELECT person_id FROM referral WHERE id = ?", id).get(0));
    }

    /** What somebody reads behind the bell about the slip. */
    List<String> told(StaffMember reader, java.util.function.Function<Locale, List<String>> inbox) {
        try (var binding = TestStaff.acts(reader)) {
            return inbox.apply(Locale.ENGLISH).stream()
                    .filter(text -> text.contains(slip))
                    .toList();
        }
    }

    <T> T asSystem(java.util.function.Supplier<T> step) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            return transaction.execute(status -> step.get());
        }
    }

    private String instance() {
        return records.rows("SELECT process_instance_id FROM case_file WHERE id = ?", caseId())
                .get(0);
    }
}
