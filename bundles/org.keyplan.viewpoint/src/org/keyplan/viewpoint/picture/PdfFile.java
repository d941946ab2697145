package org.keyplan.viewpoint.picture;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.keyplan.viewpoint.drawing.Drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Puts a PDF file together; apart, since it cannot be loaded without java.desktop. */
final class PdfFile {

    private static final double POINTS_PER_PIXEL = 0.75;

    /** Larger pages need a unit of their own (PDF 1.7, implementation limits). */
    private static final double LARGEST_PAGE = 14_400;

    private static final float VERSION = 1.7f;

    private final PDDocument document;
    private final PdfTypesetter typesetter;
    private final CRC32 fingerprint = new CRC32();

    private PdfFile(PDDocument document, PdfTypesetter typesetter) {
        this.document = document;
        this.typesetter = typesetter;
    }

    static byte[] of(String title, List<Drawing> pages) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfTypesetter typesetter = PdfTypesetter.of(document, pages.get(0).locale())) {
            return new PdfFile(document, typesetter).write(title, pages);
        }
    }

    private byte[] write(String title, List<Drawing> pages) throws IOException {
        document.setVersion(VERSION);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Keyplan");
        document.getDocumentCatalog().setLanguage(pages.get(0).locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (Drawing drawing : pages) {
            outline.addLast(bookmark(drawing.title(), page(drawing)));
        }
        typesetter.embed();
        // Otherwise it would be made of the time.
        document.setDocumentId(fingerprint.getValue());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private PDPage page(Drawing drawing) throws IOException {
        double width = drawing.width() * POINTS_PER_PIXEL;
        double height = drawing.height() * POINTS_PER_PIXEL;
        double unit = Math.max(1, Math.ceil(Math.max(width, height) / LARGEST_PAGE));
        PDPage page = new PDPage(new PDRectangle((float) (width / unit), (float) (height / unit)));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        PDResources resources = new PDResources();
        String content =
                new PdfPainter(typesetter, resources)
                        .page(drawing.shapes(), POINTS_PER_PIXEL / unit, height / unit);
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        fingerprint.update(bytes);
        page.setContents(
                new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    private static PDOutlineItem bookmark(String title, PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }
}
