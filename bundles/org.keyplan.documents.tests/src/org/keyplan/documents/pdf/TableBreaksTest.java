package org.keyplan.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.section.DocumentAuthor;
import org.keyplan.documents.testing.Documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where tables break, for as many rows as put the break before every one of the last rows. */
class TableBreaksTest {

    private static final Pattern ROW = Pattern.compile("(?m)^Row \\d+");

    /** How many rows each page of a document has whose only section these blocks are. */
    private static List<Integer> rowsByPage(List<Block> blocks) throws IOException {
        Document empty =
                DocumentAuthor.write(
                        Documents.validated(PlanFiles.create("Alpha")),
                        DocumentOptions.in(Locale.ENGLISH));
        Document document =
                new Document(
                        empty.edition(),
                        empty.locale(),
                        empty.paper(),
                        empty.asOf(),
                        empty.title(),
                        empty.subtitle(),
                        empty.control(),
                        empty.summary(),
                        List.of(new Section("rows", "Rows", blocks)),
                        empty.labels());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        List<Integer> rows = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                int found = (int) ROW.matcher(stripper.getText(pdf)).results().count();
                if (found > 0) {
                    rows.add(found);
                }
            }
        }
        return rows;
    }

    private static Table table(int rows, String text) {
        return new Table(
                "Table",
                List.of(Column.text("Name", 1), Column.text("Text", 1)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of(Text.plain("Row " + i), Text.plain(text)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "long enough for several lines, ", "two\nlines"})
    void noRowIsAloneOnAPage(String text) throws IOException {
        String cell = text.endsWith(" ") ? text.repeat(9) : text;
        int broken = 0;
        for (int rows = 13; rows < 48; rows++) {
            List<Integer> pages = rowsByPage(List.of(table(rows, cell)));

            assertThat(pages).as("%d rows", rows).allMatch(found -> found > 1);
            assertThat(pages.stream().mapToInt(Integer::intValue).sum()).isEqualTo(rows);
            broken += pages.size() > 1 ? 1 : 0;
        }
        assertThat(broken).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void aSmallTableIsNotParted(int rows) throws IOException {
        for (int lines = 35; lines < 52; lines++) {
            Paragraph before = new Paragraph(Text.plain("Line.\n".repeat(lines)));

            assertThat(rowsByPage(List.of(before, table(rows, "short")))).containsExactly(rows);
        }
    }
}
