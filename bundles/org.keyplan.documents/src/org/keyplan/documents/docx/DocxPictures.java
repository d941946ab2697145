package org.keyplan.documents.docx;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.picture.PngWriter;
import org.keyplan.viewpoint.picture.SvgWriter;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts drawings into paragraphs: as vectors for programs that know them, which Word does since
 * 2016, and as pixels for all others.
 *
 * <p>To encode pixels takes as long as all the rest of a document. So this is left for the end, for
 * all pictures on all processors: {@link #complete} has to be called before the document is
 * written.
 */
final class DocxPictures {

    static final double TWIPS_PER_PIXEL = 15;

    private static final long EMU_PER_PIXEL = 9525;

    /** Of the pixels, per inch on paper; more is not seen. */
    private static final double RESOLUTION = 192;

    private static final double PIXELS_PER_INCH = 96;

    /** Of one picture; a screen of a large kind has two thirds of it. */
    private static final double MOST_PIXELS = 12e6;

    private static final String INLINE =
            """
            <xml-fragment \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main">\
            <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="@WIDE@" cy="@HIGH@"/>\
            <wp:docPr id="@NUMBER@" name="Picture @NUMBER@"/>\
            <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/>\
            </wp:cNvGraphicFramePr><a:graphic>\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic><pic:nvPicPr><pic:cNvPr id="@NUMBER@" name="Picture @NUMBER@"/><pic:cNvPicPr/>\
            </pic:nvPicPr><pic:blipFill><a:blip r:embed="@PIXELS@"><a:extLst>\
            <a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="@VECTORS@"/>\
            </a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="@WIDE@" cy="@HIGH@"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
            </a:graphicData></a:graphic></wp:inline></xml-fragment>\
            """;

    private final XWPFDocument word;

    /** What has no pixels yet, by the part of the file that they belong into. */
    private final Map<PackagePart, Pixels> missing = new LinkedHashMap<>();

    private long ids;

    /**
     * @param used the highest id of a picture that the document has already; 0 for none
     */
    DocxPictures(XWPFDocument word, long used) {
        this.word = word;
        this.ids = used;
    }

    /**
     * Adds a picture to the end of a paragraph.
     *
     * @param scale 1 is 96 pixels of the drawing per inch
     * @param name what it shows; its description is the drawing's own
     */
    void add(XWPFParagraph paragraph, Drawing drawing, double scale, String name)
            throws IOException {
        ids++;
        byte[] vectors = svg(drawing);
        String xml =
                INLINE.replace("@NUMBER@", Long.toString(ids))
                        .replace("@WIDE@", emu(drawing.width() * scale))
                        .replace("@HIGH@", emu(drawing.height() * scale))
                        .replace("@PIXELS@", pixels(drawing, scale, vectors))
                        .replace("@VECTORS@", part(vectors, PictureType.SVG));
        try {
            CTDrawing made = paragraph.createRun().getCTR().addNewDrawing();
            made.set(CTDrawing.Factory.parse(xml));
            describe(made.getInlineArray(0), drawing, name);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static void describe(CTInline inline, Drawing drawing, String name) {
        CTNonVisualDrawingProps properties = inline.getDocPr();
        properties.setTitle(name);
        String description = drawing.description();
        properties.setDescr(description == null || description.isBlank() ? name : description);
    }

    private static String emu(double pixels) {
        return Long.toString(Math.max(1, Math.round(pixels * EMU_PER_PIXEL)));
    }

    private String part(byte[] content, PictureType type) throws IOException {
        try {
            return word.addPictureData(content, type);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The part for pixels, which holds what they will show until they are there. */
    private String pixels(Drawing drawing, double scale, byte[] vectors) throws IOException {
        byte[] shown = Arrays.copyOf(vectors, vectors.length + Double.BYTES);
        ByteBuffer.wrap(shown).putDouble(vectors.length, scale);
        String id = part(shown, PictureType.PNG);
        missing.putIfAbsent(
                word.getPictureDataByID(id).getPackagePart(), new Pixels(drawing, scale));
        return id;
    }

    /** Fills in the pixels of all pictures added since the last time. */
    void complete() throws IOException {
        List<byte[]> files;
        try {
            files = missing.values().parallelStream().map(Pixels::png).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Iterator<byte[]> next = files.iterator();
        for (PackagePart part : missing.keySet()) {
            // Writing only adds to what a part holds.
            part.clear();
            try (OutputStream out = part.getOutputStream()) {
                out.write(next.next());
            }
        }
        missing.clear();
    }

    private static byte[] svg(Drawing drawing) {
        return new SvgWriter().write(drawing).getBytes(StandardCharsets.UTF_8);
    }

    private record Pixels(Drawing drawing, double scale) {

        byte[] png() {
            double fine = scale * RESOLUTION / PIXELS_PER_INCH;
            double most = Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                new PngWriter().write(drawing, Math.min(fine, most), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }
}
