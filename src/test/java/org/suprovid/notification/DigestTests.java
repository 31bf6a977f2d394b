package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.notification.MailRoom.html;
import static org.suprovid.notification.MailRoom.text;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.casework.Cases;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** One mail on working mornings instead of one for each date: what is overdue, today, this week, and what else is new. */
@MailTest
class DigestTests {

    @Autowired
    MailDay day;

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Cases cases;

    @Autowired
    Handovers handovers;

    @Autowired
    Records records;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Discretion discretion;

    @Autowired
    MessageSource texts;

    @Autowired
    RowAccess access;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private long programme;
    private StaffMember olena;
    private StaffMember iryna;
    private CaseWalk karina;

    @BeforeEach
    void aPlanOfTheSecondOfMarch() {
        walks.itIs("2026-03-02");
        programme = staff.programme();
        olena = day.reads(worker("olena", "uk"), Told.DIGEST);
        iryna = day.reads(staff.supervisor(programme), Told.DIGEST);
        karina = walks.somebody(programme, olena, iryna).toRound();
    }

    @AfterEach
    void now() throws Exception {
        day.isOver();
    }

    @Test
    void inTheMorningTheWorkerReadsWhatIsDue() throws Exception {
        day.begins("2026-03-16");
        MimeMessage mail = only(olena);
        assertThat(mail.getSubject()).isEqualTo("Ваша робота, 16 березня");
        assertThat(text(mail))
                .isEqualTo(
                        """
                        На сьогодні: 3
                        пн 16 бер. · %1$s · Записати результат рядка КМ-1 · 1
                        пн 16 бер. · %1$s · Записати результат рядка КМ-2 · 1
                        пн 16 бер. · %1$s · Підтримувати контакт із клієнтом/кою

                        Увійти й відкрити: https://cases.example.org/work
                        """
                                .formatted(karina.number()));
        assertThat(html(mail)).contains("lang=\"uk\"", "На сьогодні: 3", "href=\"https://cases.example.org/work\"");
    }

    @Test
    void inEnglishWhatIsLateComesFirst() throws Exception {
        StaffMember taras = day.reads(worker("taras", "en"), Told.DIGEST);
        CaseWalk alina = walks.somebody(programme, taras, iryna).toRound();
        day.begins("2026-03-18");
        MimeMessage mail = only(taras);
        assertThat(mail.getSubject()).isEqualTo("Your work, 18 March");
        assertThat(text(mail))
                .startsWith("Overdue: 3\nMon 16 Mar · " + alina.number())
                .doesNotContain(karina.number());
    }

    @Test
    void whoReadsRussianReadsItInRussian() throws Exception {
        StaffMember oleg = day.reads(worker("oleg", "ru"), Told.DIGEST);
        CaseWalk alina = walks.somebody(programme, oleg, iryna).toRound();
        day.begins("2026-03-16");
        MimeMessage mail = only(oleg);
        assertThat(mail.getSubject()).isEqualTo("Ваша работа, 16 марта");
        assertThat(text(mail))
                .isEqualTo(
                        """
                        На сегодня: 3
                        пн 16 мар. · %1$s · Записать результат строки КМ-1 · 1
                        пн 16 мар. · %1$s · Записать результат строки КМ-2 · 1
                        пн 16 мар. · %1$s · Поддерживать контакт с клиентом/кой

                        Войти и открыть: https://cases.example.org/work
                        """
                                .formatted(alina.number()));
        assertThat(html(mail)).contains("lang=\"ru\"", "На сегодня: 3", "href=\"https://cases.example.org/work\"");
        assertThat(text(mail) + html(mail)).doesNotContain("??", "На сьогодні", "Today");
    }

    @Test
    void whatComesLaterThisWeekIsNamedAndNextWeekIsNot() {
        day.begins("2026-03-10");
        assertThat(day.mailOf(olena)).isEmpty();
        walks.untilItIs("2026-03-11T09:00");
        karina.finish("UserTask_MonitoringContact");
        day.begins("2026-03-23");
        assertThat(text(only(olena))).contains("Прострочено: 2", "На цей тиждень: 1", "ср 25 бер.");
    }

    @Test
    void onDaysOffNobodyIsDisturbed() {
        day.begins("2026-03-21");
        day.begins("2026-03-22");
        assertThat(MailDay.ROOM.all()).isEmpty();
    }

    @Test
    void whoeverWantsNoMailGetsNone() {
        day.reads(olena, Told.IN_APP);
        day.begins("2026-03-18");
        assertThat(day.mailOf(olena)).isEmpty();
    }

    @Test
    void theSupervisorReadsOnceWhatWasPassedOn() {
        day.begins("2026-03-18");
        assertThat(day.mailOf(iryna)).isEmpty();
        day.begins("2026-06-10");
        String news = text(only(iryna));
        assertThat(news)
                .contains("New since the last mail")
                .contains("Case " + karina.number() + " needs your help: Review the plan, was due 2 June");
        assertThat(text(day.mailOf(olena).get(1))).contains("Переглянути план").doesNotContain("Нове від останнього");
        day.begins("2026-06-11");
        assertThat(day.mailOf(iryna)).hasSize(1);
    }

    /** What is true no longer, however much of it there is, hides nothing that is. */
    @Test
    void whatLiesBehindOldNewsIsFound() {
        walks.untilItIs("2026-06-10T05:00");
        assertThat(records.rows("SELECT n.id::text FROM notification n WHERE staff_id = ?", iryna.id()))
                .isNotEmpty();
        inDatabase("INSERT INTO notification (staff_id, kind, once, about, words, day, link, urgent, created_at)"
                + " SELECT staff_id, kind, once || n, about, words, day - 1, link, urgent, created_at"
                + " FROM notification, generate_series(1, 120) n WHERE staff_id = " + iryna.id());
        day.begins("2026-06-10");
        assertThat(text(only(iryna))).contains("Case " + karina.number() + " needs your help: Review the plan");
    }

    @Test
    void whatIsTooMuchForAMailIsCountedAndNotNamed() {
        DatedWork much = (reader, lastDay, most, locale) -> IntStream.range(0, 75)
                .mapToObj(n -> new DatedWork.Line(LocalDate.of(2026, 3, 2), true, "N-" + n, "Keep in contact"))
                .toList();
        DigestWork work = new DigestWork(List.of(much), directory, discretion, texts, access);
        Addressee to = new Addressee(olena.id(), olena.name(), Locale.forLanguageTag("uk"), Map.of());
        List<Letter.Section> sections = work.sections(to, LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 22));
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).heading()).isEqualTo("Прострочено: 75");
        assertThat(sections.get(0).lines()).hasSize(61).last().isEqualTo("і ще 15");
    }

    private void inDatabase(String statement) {
        access.asSystem(() -> transaction.execute(tx -> sql.update(statement)));
    }

    @Test
    void aClosedCaseIsInNoMail() {
        walks.untilItIs("2026-03-18");
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("OTHER", "NO", "NO");
        day.begins("2026-03-19");
        assertThat(MailDay.ROOM.all()).isEmpty();
    }

    @Test
    void aCaseThatWasPassedOnIsInTheMailOfWhoLeadsItNow() {
        StaffMember taras = day.reads(worker("taras", "en"), Told.DIGEST);
        walks.untilItIs("2026-03-17");
        karina.as(iryna, () -> {
            handovers.changeManager(cases.get(karina.number()).id(), taras.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
        day.begins("2026-03-18");
        assertThat(day.mailOf(olena)).isEmpty();
        assertThat(text(only(taras))).contains(karina.number());
    }

    @Test
    void aStandInReadsTheSameAsTheWorker() {
        StaffMember taras = day.reads(worker("taras", "uk"), Told.DIGEST);
        karina.as(olena, () -> {
            handovers.nameSubstitute(cases.get(karina.number()).id(), taras.id(), HandoverReason.LEFT_WORK);
            return null;
        });
        day.begins("2026-03-16");
        String work = text(only(olena)).split("\n\n")[0];
        assertThat(work).contains(karina.number());
        assertThat(text(only(taras))).startsWith(work).contains("ви замінюєте кейс-менеджера (колега)");
    }

    @Test
    void noMailSaysWhoSomebodyIsOrWhatAils() {
        CaseWalk secret = walks.somebody(programme, olena, iryna)
                .finish(
                        "UserTask_RegisterRequest",
                        Map.of("personName", "Таємнична Каріна", "contact", "+380509998877"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("PLHIV")))
                .finish("UserTask_OpenClientCard", Map.of("surname", "Таємнична", "goal", "ВІЛ-позитивна"))
                .fromCardToRound();
        day.begins("2026-06-15");
        assertThat(text(only(olena))).contains(secret.number());
        assertThat(MailDay.ROOM.all()).hasSize(2).allSatisfy(mail -> assertThat(
                        mail.getSubject() + text(mail) + html(mail))
                .doesNotContain("Таємнична", "Каріна", "9998877", "ВІЛ", "HIV", "PLHIV", CaseWalk.WORDS));
    }

    private StaffMember worker(String login, String language) {
        return staff.member(login, login, language, programme, Role.CASE_MANAGER);
    }

    private MimeMessage only(StaffMember member) {
        assertThat(day.mailOf(member)).hasSize(1);
        return day.mailOf(member).get(0);
    }
}
