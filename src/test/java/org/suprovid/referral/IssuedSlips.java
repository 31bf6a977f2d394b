package org.suprovid.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.link.AnswerLink;
import org.suprovid.partner.Partners;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Secrets;

/** Slips as a case manager issues them, each for a partner of its own, without a process unless one is asked for. */
@Component
public class IssuedSlips {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private final Issuing issuing;
    private final ReferralMapper mapper;
    private final ReferralStart start;
    private final Links links;
    private final LinkMapper linkMapper;
    private final AnswerIntake intake;
    private final AnswerKeys keys;
    private final Secrets secrets;
    private final Partners partners;
    private final JdbcTemplate sql;
    private final RowAccess access;

    IssuedSlips(
            Issuing issuing,
            ReferralMapper mapper,
            ReferralStart start,
            Links links,
            LinkMapper linkMapper,
            AnswerIntake intake,
            AnswerKeys keys,
            Secrets secrets,
            Partners partners,
            JdbcTemplate sql,
            RowAccess access) {
        this.issuing = issuing;
        this.mapper = mapper;
        this.start = start;
        this.links = links;
        this.linkMapper = linkMapper;
        this.intake = intake;
        this.keys = keys;
        this.secrets = secrets;
        this.partners = partners;
        this.sql = sql;
        this.access = access;
    }

    /** One slip. @param walk the case it belongs to */
    public record Slip(long id, String number, long partnerId, CaseWalk walk) {}

    /** A slip of a case whose plan is agreed; its partner is new and has consent to answer. */
    @Transactional
    public Slip issue(CaseWalk walk) {
        return issue(walk, partner(), true);
    }

    @Transactional
    public Slip issue(CaseWalk walk, long partner, boolean feedback) {
        try (var acts = TestStaff.acts(walk.manager)) {
            Origin origin = access.asSystem(() -> origin(walk, partner));
            ReferralRow row = issuing.issue(
                    origin,
                    new Target("LEGAL_ADVICE", partner, null, null, false),
                    new Journey(
                            ReferralWay.ACCOMPANIMENT,
                            null,
                            null,
                            null,
                            null,
                            LocalDate.of(2026, 3, 3),
                            LocalTime.of(10, 0),
                            null,
                            null,
                            null),
                    new Agreed(true, feedback, true, ChecksChoice.YES, ""),
                    null,
                    1);
            return new Slip(row.id(), row.slipNumber(), partner, walk);
        }
    }

    public long partner() {
        int next = NEXT.incrementAndGet();
        return partners.add("ANSWERS_" + next, "Центр допомоги " + next, "LEGAL");
    }

    /** From here on its process walks. */
    @Transactional
    public void walks(Slip slip) {
        access.asSystem(() -> start.start(mapper.byId(slip.id()).orElseThrow()));
    }

    /** As if its process had ended, or been lost. */
    @Transactional
    public void hasEnded(Slip slip) {
        access.asSystem(() -> mapper.started(slip.id(), "ended"));
    }

    /** A check of it that ended without anybody being reached. */
    @Transactional
    public void notReached(Slip slip, String code) {
        access.asSystem(() -> sql.update(
                "INSERT INTO referral_check (referral_id, code, result, resolved_at) VALUES (?, ?, 'NOT_REACHED', now())",
                slip.id(),
                code));
    }

    /** Leaves an answer in the inbox as a node does that is killed before it delivers; returns its id. */
    @Transactional
    public long answerLiesThere(Slip slip, AnswerGiven given) {
        return access.asSystem(() -> {
            byte[] mark = secrets.mark(Secrets.Kind.LINK, link(slip).path().substring(LinkBook.PLACE.length() + 1));
            return intake.byLink(linkMapper.byToken(mark).orElseThrow(), given).orElseThrow();
        });
    }

    /** Makes a key for the partner's program; returns its id. */
    @Transactional
    public long key(Slip slip) {
        try (var acts = TestStaff.acts(slip.walk().supervisor)) {
            keys.make(slip.partnerId());
            return keys.all().stream()
                    .filter(key -> key.partnerId() == slip.partnerId())
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    /** A partner's program says that nobody came, to a slip that is not the partner's; returns the id of the answer. */
    @Transactional
    public long unknownAnswer(long partner, String number, String words) {
        AnswerGiven given =
                new AnswerGiven(false, null, null, null, Reasons.CLIENT_NO_SHOW, null, null, words, null, null);
        byte[] name = secrets.mark(Secrets.Kind.REQUEST, "unknown " + NEXT.incrementAndGet());
        return intake.byProgram(partner, new AnswerRequest(name, name, number, given))
                .id();
    }

    @Transactional
    public AnswerLink link(Slip slip) {
        return access.asSystem(() -> links.linkFor(slip.id()).orElseThrow());
    }

    /** The plan's line, which leads to the partner from now on. */
    private Origin origin(CaseWalk walk, long partner) {
        Map<String, Object> row = sql.queryForMap(
                "SELECT c.id AS case_id, c.card_id, d.person_id, c.programme_id, l.id AS line_id, l.need_id,"
                        + " c.case_manager_id FROM case_file c JOIN card d ON d.id = c.card_id"
                        + " JOIN plan_line l ON l.case_id = c.id WHERE c.number = ? AND l.kind = 'KM2' AND l.need_id IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.plan_line_id = l.id) ORDER BY l.id LIMIT 1",
                walk.number());
        sql.update("UPDATE plan_line SET way = 'REFERRAL', provider_id = ? WHERE id = ?", partner, id(row, "line_id"));
        return new Origin(
                id(row, "case_id"),
                id(row, "card_id"),
                id(row, "person_id"),
                id(row, "programme_id"),
                id(row, "line_id"),
                id(row, "need_id"),
                null,
                null,
                1,
                id(row, "case_manager_id"));
    }

    private static long id(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
