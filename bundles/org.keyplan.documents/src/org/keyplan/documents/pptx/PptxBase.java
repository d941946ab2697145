package org.keyplan.documents.pptx;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The empty presentation: master, layouts, theme. Its parts lie beside this class as XML. */
final class PptxBase {

    /** Layouts in the order of the master. */
    enum Layout {
        TITLE(SlideLayout.TITLE),
        CONTENT(SlideLayout.TITLE_AND_CONTENT),
        SECTION(SlideLayout.SECTION_HEADER),
        TWO_COLUMNS(SlideLayout.TWO_OBJ),
        PICTURE(SlideLayout.PIC_TX),
        TITLE_ONLY(SlideLayout.TITLE_ONLY),
        BLANK(SlideLayout.BLANK);

        private final SlideLayout type;

        Layout(SlideLayout type) {
            this.type = type;
        }

        /** As programs for presentations know it. */
        SlideLayout type() {
            return type;
        }
    }

    private PptxBase() {}

    /** An empty presentation with the product's master. */
    static XMLSlideShow open() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package.rels");
        parts.put("ppt/presentation.xml", "presentation.xml");
        parts.put("ppt/_rels/presentation.xml.rels", "presentation.xml.rels");
        parts.put("ppt/tableStyles.xml", "tableStyles.xml");
        parts.put("ppt/theme/theme1.xml", "theme1.xml");
        parts.put("ppt/slideMasters/slideMaster1.xml", "slideMaster1.xml");
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "slideMaster1.xml.rels");
        for (Layout layout : Layout.values()) {
            String name = "slideLayout" + (layout.ordinal() + 1) + ".xml";
            parts.put("ppt/slideLayouts/" + name, name);
            parts.put("ppt/slideLayouts/_rels/" + name + ".rels", "slideLayout.xml.rels");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                copy(part.getValue(), zip);
                zip.closeEntry();
            }
        }
        try {
            return new XMLSlideShow(OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void copy(String name, ZipOutputStream zip) throws IOException {
        try (InputStream in = PptxBase.class.getResourceAsStream("base/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("No base/" + name + " beside PptxBase");
            }
            in.transferTo(zip);
        }
    }
}
