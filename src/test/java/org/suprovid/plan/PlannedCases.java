package org.suprovid.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.client.Card;
import org.suprovid.client.Cards;
import org.suprovid.client.Requests;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Seals;
import org.suprovid.standard.Standards;

/** Cases with needs and plans, led by no process: for tests of what plans do by themselves. */
@Component
@Transactional
public class PlannedCases {

    static final long DOCUMENT = 1;

    private final Requests requests;
    private final Cards cards;
    private final Cases cases;
    private final Partners partners;
    private final Standards standards;
    private final Seals seals;
    private final PlanDrafts drafts;
    private final Plans plans;
    private final RowAccess access;
    private final JdbcTemplate sql;
    private final Clock clock;

    PlannedCases(
            Requests requests,
            Cards cards,
            Cases cases,
            Partners partners,
            Standards standards,
            Seals seals,
            PlanDrafts drafts,
            Plans plans,
            RowAccess access,
            JdbcTemplate sql,
            Clock clock) {
        this.requests = requests;
        this.cards = cards;
        this.cases = cases;
        this.partners = partners;
        this.standards = standards;
        this.seals = seals;
        this.drafts = drafts;
        this.plans = plans;
        this.access = access;
        this.sql = sql;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An open case of whoever acts. */
    public CaseFile open(long programme) {
        Card card = cards.openProgramme(requests.start(programme).id(), CurrentActor.staffId());
        long id = access.asSystem(() -> sql.queryForObject(
                "INSERT INTO case_file (number, card_id, programme_id, algorithm, case_manager_id,"
                        + " opened_at) VALUES (?, ?, ?, 'case-seven-step', ?, now()) RETURNING id",
                Long.class,
                card.number() + "-1",
                card.id(),
                programme,
                card.responsibleId()));
        access.asSystem(() -> sql.update("UPDATE card SET consent_on = ? WHERE id = ?", today(), card.id()));
        access.asSystem(() -> sql.update(
                "INSERT INTO case_standard (case_id, position, standard_version_id) VALUES (?, 1, ?)",
                id,
                standards.currentVersionId("ALLIANCE_2010", today())));
        return cases.get(id);
    }

    /** A need in the client's words, recognised by the client or not. */
    long need(CaseFile of, String text, boolean recognised) {
        return access.asSystem(() -> {
            long id = sql.queryForObject("SELECT nextval('need_seq')", Long.class);
            sql.update(
                    "INSERT INTO need (id, case_id, document_id, position, domain, recognised, kind, sealed)"
                            + " VALUES (?, ?, ?, 1, 'LEGAL', ?, ?, ?)",
                    id,
                    of.id(),
                    DOCUMENT,
                    recognised,
                    recognised ? "SUBJECTIVE" : "PREVENTIVE",
                    seals.seal(of.personId(), text, "need " + id));
            return id;
        });
    }

    long partner(String code) {
        return partners.active().stream()
                .filter(partner -> partner.code().equals(code))
                .findFirst()
                .map(Partner::id)
                .orElseGet(() -> partners.add(code, code.toLowerCase(java.util.Locale.ROOT), "LEGAL"));
    }

    NewLine own(long need, String measure, LocalDate due) {
        return line(PlanKind.KM1, need, null, null, "DIRECT", measure, due);
    }

    NewLine byReferral(long need, String service, LocalDate due) {
        return line(PlanKind.KM2, need, service, partner("LEGAL_AID"), "REFERRAL", null, due);
    }

    NewLine line(PlanKind kind, long need, String service, Long provider, String way, String measure, LocalDate due) {
        return new NewLine(
                kind,
                need,
                service,
                provider,
                way,
                null,
                "CASE_MANAGER",
                null,
                due,
                today(),
                0,
                "TOGETHER",
                "REFERRAL",
                LineState.PLANNED,
                null,
                LineWords.planned(measure, "because it is near", null));
    }

    /** A line of КМ-2 that goes to the legal aid with a slip, in a plan in force; returns its id. */
    public long referred(CaseFile of) {
        inForce(of, byReferral(need(of, "legal advice", true), "LEGAL_ADVICE", today().plusDays(14)));
        return plans.openLineIds(of.id()).get(0);
    }

    /** A plan agreed today and in force. */
    List<Plan> inForce(CaseFile of, NewLine... lines) {
        PlanWords words = new PlanWords("a safe home", null, null, null);
        drafts.replace(of, words, null, List.of(lines), DOCUMENT);
        drafts.agree(of, today(), "ORAL", null, Map.of(), DOCUMENT);
        drafts.putInForce(of.id());
        return plans.inForce(of);
    }
}
