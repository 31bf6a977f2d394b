package org.suprovid.referral;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.springframework.web.util.HtmlUtils;

/** Reads the seven columns of a journal as somebody sees them: on its page, in a spreadsheet, on paper. */
final class WrittenJournal {

    private static final Pattern ROW = Pattern.compile("(?s)<tr data-row.*?</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<time[^>]*>(.*?)</time>|<td[^>]*>(.*?)</td>");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yy");

    /** What stays free below the sheet of paper, 18 mm in points: the foot of the page stands there. */
    private static final float BELOW = 18 / 25.4f * 72;

    /** Points between two columns, at least: a cell keeps 1.2 mm free on both sides, a space between words is narrower. */
    private static final float GUTTER = 5;

    private WrittenJournal() {}

    static List<List<String>> page(String html) {
        return ROW.matcher(html).results().map(row -> cells(row.group())).toList();
    }

    private static List<String> cells(String row) {
        return CELL.matcher(row)
                .results()
                .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
                .map(HtmlUtils::htmlUnescape)
                .toList();
    }

    /** Without the row of heads. */
    static List<List<String>> sheet(byte[] file) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.stream().map(WrittenJournal::shown).toList())
                    .toList();
        }
    }

    /** A day as the format of its cell shows it. */
    private static String shown(Cell cell) {
        boolean day = cell.getType() == CellType.NUMBER && "dd.mm.yy".equals(cell.getDataFormatString());
        return day ? DAY.format(cell.asDate()) : cell.getText();
    }

    /** The only row of a sheet of paper, which begins with that day: what stands in each column from there on. */
    static List<String> paper(byte[] file, String day) throws IOException {
        try (PDDocument paper = Loader.loadPDF(file)) {
            double top = height(paper, day) - 12;
            double bottom = paper.getPage(0).getMediaBox().getHeight() - BELOW;
            List<Float> edges = edges(letters(paper).stream()
                    .filter(letter -> letter.getYDirAdj() > top && letter.getYDirAdj() < bottom)
                    .toList());
            PDFTextStripperByArea columns = new PDFTextStripperByArea();
            columns.setSortByPosition(true);
            for (int i = 0; i + 1 < edges.size(); i++) {
                columns.addRegion(
                        String.valueOf(i),
                        new Rectangle2D.Double(edges.get(i), top, edges.get(i + 1) - edges.get(i), bottom - top));
            }
            columns.extractRegions(paper.getPage(0));
            return columns.getRegions().stream()
                    .map(column -> columns.getTextForRegion(column)
                            .replaceAll("\\s+", " ")
                            .strip())
                    .toList();
        }
    }

    /** Where a column begins, and at last where the row ends: no letter of any line stands in the gutter before it. */
    private static List<Float> edges(List<TextPosition> row) {
        List<Float> edges = new ArrayList<>();
        float right = -GUTTER;
        for (TextPosition letter : row.stream()
                .filter(one -> !one.getUnicode().isBlank())
                .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                .toList()) {
            if (letter.getXDirAdj() - right >= GUTTER) {
                edges.add(letter.getXDirAdj() - 1);
            }
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        edges.add(right + 1);
        return edges;
    }

    /** How far below the upper edge a word stands. */
    private static float height(PDDocument paper, String word) throws IOException {
        List<Float> found = new ArrayList<>();
        written(paper, (text, letters) -> {
            if (text.contains(word)) {
                found.add(letters.get(0).getYDirAdj());
            }
        });
        return found.get(0);
    }

    private static List<TextPosition> letters(PDDocument paper) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        written(paper, (text, letters) -> all.addAll(letters));
        return all;
    }

    private static void written(PDDocument paper, BiConsumer<String, List<TextPosition>> each) throws IOException {
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                each.accept(text, letters);
            }
        }.getText(paper);
    }
}
