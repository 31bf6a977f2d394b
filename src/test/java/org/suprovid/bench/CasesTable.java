package org.suprovid.bench;

import static org.suprovid.bench.Samples.text;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What a case costs, side by side; a ratio below one says that ours is slower or takes more. */
final class CasesTable {

    private final Report report;
    private final Side ours;
    private final Side opening;
    private final Side engine;

    CasesTable(Report report, Side ours, Side opening, Side engine) {
        this.report = report;
        this.ours = ours;
        this.opening = opening;
        this.engine = engine;
    }

    void begin(int rounds) {
        report.title("Cases from the first request to the signed closure");
        report.say(
                "Twelve tasks a case. Ours: every answer checked and sealed, all tables written. Engine alone: the same"
                        + " diagrams, delegates that do nothing. Median of " + rounds
                        + " rounds by turns (least–most). Processor"
                        + " time is that of our threads and of the server's processes for us: neighbours hardly touch it.");
        report.columns("a case", "ours", "ours, every form opened first", "engine alone", "ours : engine");
    }

    void measured(String at) {
        row("cases a second" + at, side -> side.perSecond.spread("%.1f"), ratio(side -> side.perSecond.median()));
        row(
                "processor time in Java, ms" + at,
                side -> side.javaMillis.spread("%.0f"),
                cost(s -> s.javaMillis.median()));
        row(
                "the same in PostgreSQL" + at,
                side -> side.serverMillis.spread("%.0f"),
                cost(s -> s.serverMillis.median()));
        row("both together" + at, side -> text("%.0f", side.millis()), cost(Side::millis));
    }

    void counted() throws IOException {
        Side.Count our = ours.count();
        Side.Count opened = opening.count();
        Side.Count bare = engine.count();
        counted("statements", our.statements(), opened.statements(), bare.statements());
        counted("commits", our.commits(), opened.commits(), bare.commits());
        report.keep("statements-ours.txt", our.texts());
        report.keep("statements-engine.txt", bare.texts());
    }

    private void counted(String what, double our, double opened, double bare) {
        report.row(what, text("%.0f", our), text("%.0f", opened), text("%.0f", bare), text("%.2f", bare / our));
    }

    private void row(String what, Function<Side, String> cell, double ratio) {
        report.row(what, cell.apply(ours), cell.apply(opening), cell.apply(engine), text("%.2f", ratio));
    }

    private double ratio(ToDoubleFunction<Side> much) {
        return much.applyAsDouble(ours) / much.applyAsDouble(engine);
    }

    private double cost(ToDoubleFunction<Side> little) {
        return 1 / ratio(little);
    }
}
