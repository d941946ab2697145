package org.keyplan.viewpoint.picture;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.keyplan.viewpoint.drawing.Drawing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Drawings within a PDF file that somebody else makes: lines and figures as vectors, text as text,
 * in fonts that all drawings of the file have in common. For one file and one thread.
 */
public final class PdfDrawings implements Closeable {

    private final PDDocument document;
    private final PdfTypesetter typesetter;

    /**
     * @param document the file
     * @param locale the language of messages
     * @throws PictureException if Java lacks the parts that draw
     */
    public PdfDrawings(PDDocument document, Locale locale) {
        this.document = document;
        this.typesetter = PdfTypesetter.of(document, locale);
    }

    /**
     * A drawing to be put on any page of the file, in any size: as many points wide and high as it
     * has pixels.
     *
     * @throws PictureException if there is no font at all
     */
    public PDFormXObject form(Drawing drawing) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        PDResources resources = new PDResources();
        String content =
                new PdfPainter(typesetter, resources).page(drawing.shapes(), 1, drawing.height());
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        form.setBBox(new PDRectangle((float) drawing.width(), (float) drawing.height()));
        form.setResources(resources);
        form.setFormType(1);
        return form;
    }

    /** Puts the letters used into the file; to be called once, when all drawings are made. */
    public void embed() throws IOException {
        typesetter.embed();
    }

    /** To be called when the file has been saved. */
    @Override
    public void close() throws IOException {
        typesetter.close();
    }
}
