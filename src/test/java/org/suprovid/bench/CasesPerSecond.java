package org.suprovid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.suprovid.fixtures.OperatorsDatabase;

/** Whole cases through our house against the engine alone: same server, same pool, same history, by turns. */
final class CasesPerSecond {

    private static final int TIMES = Integer.getInteger("bench.rounds", 7);
    private static final double SECONDS = Integer.getInteger("bench.seconds", 5);
    private final OurCases ours;
    private final StatementsSent oursSent;
    private final OperatorsDatabase server;

    CasesPerSecond(OurCases ours, StatementsSent oursSent, OperatorsDatabase server) {
        this.ours = ours;
        this.oursSent = oursSent;
        this.server = server;
    }

    void measure(Report report) throws Exception {
        ours.prepare(4);
        try (HikariDataSource pool = pool(server.fresh("bare"));
                BareCases bare = new BareCases(pool)) {
            Side house = new Side(worker -> ours.walk(worker, false), oursSent);
            Side opening = new Side(worker -> ours.walk(worker, true), oursSent);
            Side engine = new Side(bare::walk, bare.sent());
            List<Side> sides = List.of(house, opening, engine);
            for (Side side : sides) {
                side.warmUp();
            }
            CasesTable table = new CasesTable(report, house, opening, engine);
            table.begin(TIMES);
            for (int workers : new int[] {1, 4}) {
                compare(table, workers, sides);
            }
            table.counted();
            assertThat(bare.ended()).isPositive().isEqualTo(8L * bare.walked());
        }
    }

    private static void compare(CasesTable table, int workers, List<Side> sides) throws Exception {
        sides.forEach(Side::forget);
        for (int i = 0; i < TIMES; i++) {
            for (Side side : sides) {
                side.measure(workers, SECONDS);
            }
        }
        table.measured(workers == 1 ? ", one worker" : ", " + workers + " workers");
    }

    private static HikariDataSource pool(Map<String, String> settings) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(settings.get("SPRING_DATASOURCE_URL"));
        pool.setUsername(settings.get("SPRING_FLYWAY_USER"));
        pool.setPassword(settings.get("SPRING_FLYWAY_PASSWORD"));
        pool.setMaximumPoolSize(10);
        return pool;
    }
}
