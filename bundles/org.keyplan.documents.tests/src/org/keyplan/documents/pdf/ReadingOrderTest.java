package org.keyplan.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.section.DocumentAuthor;
import org.keyplan.documents.testing.Documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Names that are written from right to left. */
class ReadingOrderTest {

    /** The letters as they stand on the page, from left to right. */
    private static String seen(String account) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter()
                .write(
                        DocumentAuthor.write(
                                Documents.validated(PlanFiles.create(account)),
                                DocumentOptions.in(Locale.ENGLISH)),
                        out);
        StringBuilder seen = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> positions) {
                            positions.forEach(position -> seen.append(position.getUnicode()));
                            seen.append('\n');
                        }
                    };
            stripper.setEndPage(1);
            stripper.getText(pdf);
        }
        return seen.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "Alpha שלום Ltd, Alpha םולש Ltd",
        "שלום עולם, םלוע םולש",
        "Alpha (שלום) Ltd, Alpha (םולש) Ltd",
        "خلق Ltd, قلخ Ltd",
        "Alpha 2026 Ltd, Alpha 2026 Ltd"
    })
    void lettersStandInTheOrderInWhichTheyAreRead(String name, String expected) throws IOException {
        assertThat(seen(name)).contains(expected);
    }
}
