package org.suprovid.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** Lines as rows of a form, КМ-1 in the list {@code km1}, КМ-2 in {@code km2} (R-PLAN-09). */
final class LineRows {

    private static final String DIRECT = "DIRECT";

    private LineRows() {}

    static List<NewLine> read(Answers answers, LocalDate today) {
        List<NewLine> lines = new ArrayList<>();
        answers.rows("km1").forEach(row -> lines.add(line(PlanKind.KM1, row, today)));
        answers.rows("km2").forEach(row -> lines.add(line(PlanKind.KM2, row, today)));
        return lines;
    }

    /** What the form cannot say: no date gone by, and somebody who provides what we do not (R-PLAN-04). */
    static void check(Answers answers, FormDays days, Errors errors) {
        answers.rows("km1").forEach(row -> days.ahead("due", row, errors));
        for (Answers row : answers.rows("km2")) {
            days.ahead("due", row, errors);
            if (!row.has("partner") && !row.is("way", DIRECT)) {
                errors.add(row.path("partner"), "plan.error.partnerMissing");
            }
        }
    }

    /** The rows of a list as they were, to be changed. */
    static List<Map<String, Object>> write(List<PlanLine> lines) {
        return lines.stream().map(LineRows::row).toList();
    }

    private static NewLine line(PlanKind kind, Answers row, LocalDate today) {
        return new NewLine(
                kind,
                row.id("needId"),
                row.text("service"),
                row.id("partner"),
                kind == PlanKind.KM1 ? DIRECT : row.text("way"),
                row.text("slipNumber"),
                row.text("responsibleKind"),
                row.id("responsible"),
                row.date("due"),
                today,
                0,
                row.text("proposedBy"),
                row.text("tool"),
                LineState.PLANNED,
                null,
                LineWords.planned(row.text("measure"), row.text("toolReason"), row.text("conditions")));
    }

    private static Map<String, Object> row(PlanLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "measure", line.words().measure());
        put(row, "service", line.service());
        put(row, "needId", line.needId());
        put(row, "partner", line.providerId());
        put(row, "slipNumber", line.slipNumber());
        put(row, "responsibleKind", line.responsible());
        put(row, "responsible", line.responsibleId());
        put(row, "due", line.due());
        put(row, "proposedBy", line.proposedBy());
        put(row, "tool", line.tool());
        put(row, "toolReason", line.words().toolReason());
        put(row, "conditions", line.words().conditions());
        if (line.kind() == PlanKind.KM2) {
            row.put("way", line.way());
        }
        return row;
    }

    private static void put(Map<String, Object> row, String key, Object value) {
        if (value != null) {
            row.put(key, value.toString());
        }
    }
}
