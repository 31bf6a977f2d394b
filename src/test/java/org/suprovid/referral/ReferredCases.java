package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.PlannedCases;
import org.suprovid.plan.Plans;
import org.suprovid.platform.RowAccess;

/** Cases with a line that goes to a partner, and slips for it, walked by no process. */
@Component
@Transactional
class ReferredCases {

    static final long DOCUMENT = 1;
    static final Agreed ALL = new Agreed(true, true, true, ChecksChoice.YES, "");

    private final PlannedCases planned;
    private final Plans plans;
    private final Issuing issuing;
    private final Checks checks;
    private final Replanning replanning;
    private final ReferralMapper mapper;
    private final RowAccess access;
    private final JdbcTemplate sql;
    private final Clock clock;

    ReferredCases(
            PlannedCases planned,
            Plans plans,
            Issuing issuing,
            Checks checks,
            Replanning replanning,
            ReferralMapper mapper,
            RowAccess access,
            JdbcTemplate sql,
            Clock clock) {
        this.planned = planned;
        this.plans = plans;
        this.issuing = issuing;
        this.checks = checks;
        this.replanning = replanning;
        this.mapper = mapper;
        this.access = access;
        this.sql = sql;
        this.clock = clock;
    }

    CaseFile open(long programme) {
        CaseFile file = planned.open(programme);
        planned.referred(file);
        access.asSystem(
                () -> sql.update("UPDATE case_file SET process_instance_id = 'none-' || id WHERE id = ?", file.id()));
        return file;
    }

    PlanLine line(CaseFile file) {
        return plans.results(file).get(0);
    }

    /** A slip whose client takes part in all checks. */
    ReferralRow issued(CaseFile file) {
        return issued(file, ALL);
    }

    ReferralRow issued(CaseFile file, Agreed agreed) {
        PlanLine line = line(file);
        ReferralRow row = issuing.issue(Origin.line(file, line), target(line), journey(), agreed, null, DOCUMENT);
        mapper.started(row.id(), "walked-by-nobody");
        checks.schedule(row, "walked-by-nobody");
        return row(row.id());
    }

    /** Whoever acts, or nobody. */
    ReferralRow asSystem(long id) {
        return access.asSystem(() -> row(id));
    }

    ReferralRow row(long id) {
        return mapper.byId(id).orElseThrow();
    }

    /** The same partner, another day. */
    void anotherTry(long id) {
        ReferralRow row = row(id);
        replanning.newDate(row, journey(), DOCUMENT);
    }

    Target target(PlanLine line) {
        return new Target(line.service(), line.providerId(), null, null, false);
    }

    Journey journey() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return new Journey(
                ReferralWay.ACCOMPANIMENT,
                null,
                null,
                "at the fountain",
                LocalTime.of(9, 0),
                tomorrow,
                LocalTime.of(10, 30),
                null,
                "passport",
                null);
    }
}
