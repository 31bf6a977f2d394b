package org.suprovid.referral;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a spreadsheet, written while its rows are read: nothing but the last few rows is held in memory. What people
 * typed stays text, whatever a spreadsheet might take it for.
 */
final class JournalSheet implements AutoCloseable {

    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int HELD = 200;
    private final Workbook book;
    private final String title;
    private final List<Column> columns;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /** One column: its head, and its width in characters. */
    record Column(String head, int width) {}

    JournalSheet(OutputStream out, String title, List<Column> columns) {
        this.book = new Workbook(out, "Suprovid", null);
        this.title = title;
        this.columns = columns;
        begin();
    }

    /** Days become days that can be sorted, everything else is text. */
    void add(List<Object> cells) {
        if (row > ROWS_OF_A_SHEET) {
            end();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column)
                        .format("dd.mm.yy")
                        .verticalAlignment("top")
                        .set();
            } else {
                sheet.inlineString(row, column, JournalCell.of(cells.get(column).toString()));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
        row++;
        if (row % HELD == 0) {
            flush();
        }
    }

    private void begin() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, columns.get(column).head());
            sheet.style(0, column).bold().wrapText(true).borderStyle("thin").set();
        }
        row = 1;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
