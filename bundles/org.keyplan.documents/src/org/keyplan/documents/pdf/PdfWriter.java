package org.keyplan.documents.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.font.InstalledLetters;
import org.keyplan.documents.font.Letters;
import org.keyplan.documents.options.Edition;
import org.keyplan.viewpoint.picture.PdfDrawings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Writes a document as a PDF file: pages with running heads and numbers, a cover and contents,
 * diagrams as vectors, bookmarks and links. The file is tagged for people who hear it, holds the
 * letters it needs, and tells neither when nor by whom it was made; the same document gives the
 * same bytes on the same machine. Nothing is fetched from anywhere.
 */
public final class PdfWriter {

    private final Function<Locale, Letters> fonts;

    /** With the fonts of this machine. */
    public PdfWriter() {
        this(InstalledLetters::of);
    }

    /**
     * @param fonts the letters for a language
     */
    public PdfWriter(Function<Locale, Letters> fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes the file at once when it is complete, and leaves the stream open.
     *
     * @return what the reader should know about the file, one sentence each, such as that a letter
     *     is in no font; usually nothing
     * @throws IOException if there are no fonts for the document's language, with a sentence for
     *     the person who asked for it; then nothing is written. Also if the stream fails.
     */
    public List<String> write(Document document, OutputStream out) throws IOException {
        Letters letters = fonts.apply(document.locale());
        Written written = write(document, letters, 0);
        int density = 0;
        while (document.edition() == Edition.ONE_PAGE
                && written.pages() > 1
                && density < PdfPage.DENSEST) {
            density++;
            written = write(document, letters, density);
        }
        out.write(written.file());
        return written.notices();
    }

    private record Written(byte[] file, int pages, List<String> notices) {}

    private static Written write(Document document, Letters letters, int density)
            throws IOException {
        FigureDrawer figures = new FigureDrawer();
        String page = PageTemplate.fill(new PdfPage(document, figures, density));
        TextFonts fonts = TextFonts.of(page, letters, document.locale());
        try (PDDocument pdf = new PDDocument();
                PdfDrawings drawings = new PdfDrawings(pdf, document.locale())) {
            figures.drawWith(drawings);
            Typesetting.set(page, fonts, figures, pdf);
            RepeatedHeads.untag(pdf);
            drawings.embed();
            FileProperties.of(document).set(pdf);
            // Otherwise it would be made of the time.
            pdf.setDocumentId(fingerprint(page));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new Written(bytes.toByteArray(), pdf.getNumberOfPages(), fonts.notices());
        }
    }

    private static long fingerprint(String page) {
        CRC32 sum = new CRC32();
        sum.update(page.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
