package org.suprovid.partner;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriUtils;
import org.suprovid.platform.Problem;

/**
 * What the reader of the directory asks for; everything may be left out.
 *
 * @param without codes of papers that the client does not have
 * @param agreed only partners with a valid agreement
 * @param overdue only entries to be verified again
 * @param after cursor of the page before
 */
public record DirectoryQuery(
        String q,
        String service,
        String kind,
        String area,
        List<String> without,
        List<String> friendly,
        Boolean agreed,
        Boolean overdue,
        Boolean inactive,
        String after) {

    private static final int LONGEST = 100;

    public DirectoryQuery {
        q = text(q);
        service = text(service);
        kind = text(kind);
        area = text(area);
        without = without == null ? List.of() : List.copyOf(without);
        friendly = friendly == null ? List.of() : List.copyOf(friendly);
        agreed = Boolean.TRUE.equals(agreed);
        overdue = Boolean.TRUE.equals(overdue);
        inactive = Boolean.TRUE.equals(inactive);
        after = text(after);
    }

    DirectoryFilter filter(LocalDate today, LocalDate verifiedSince) {
        return new DirectoryFilter(
                q,
                service,
                kind,
                area,
                without.stream().filter(Codes.PAPERS::contains).toList(),
                friendly.stream().filter(Codes.FRIENDLY::contains).toList(),
                inactive,
                agreed ? today : null,
                overdue ? verifiedSince : null,
                cursor());
    }

    public boolean narrows() {
        return !q.isEmpty() || chooses();
    }

    /** Whether anything is chosen beside the words. */
    public boolean chooses() {
        return !(service + area).isEmpty() || agreed || asksMore();
    }

    /** How many choices are made behind "more". */
    public boolean asksMore() {
        return !kind.isEmpty() || !without.isEmpty() || !friendly.isEmpty() || overdue || inactive;
    }

    /** The same question from its first page, or going on after a row. */
    String address(String next) {
        List<String> parts = new ArrayList<>();
        put(parts, "q", q);
        put(parts, "service", service);
        put(parts, "kind", kind);
        put(parts, "area", area);
        without.forEach(paper -> put(parts, "without", paper));
        friendly.forEach(to -> put(parts, "friendly", to));
        put(parts, "agreed", agreed ? "true" : "");
        put(parts, "overdue", overdue ? "true" : "");
        put(parts, "inactive", inactive ? "true" : "");
        put(parts, "after", text(next));
        return parts.isEmpty() ? "/partners" : "/partners?" + String.join("&", parts);
    }

    private static void put(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }

    private Long cursor() {
        if (after.isEmpty()) {
            return null;
        }
        if (!after.matches("\\d{1,18}")) {
            throw new Problem.NotFound("problem.notFound");
        }
        return Long.valueOf(after);
    }

    private static String text(String typed) {
        String stripped = typed == null ? "" : typed.strip().replace("\0", "");
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
