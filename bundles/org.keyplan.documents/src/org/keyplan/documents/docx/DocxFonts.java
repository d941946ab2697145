package org.keyplan.documents.docx;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The fonts of a document and what to take instead on a machine that lacks them. Without this Word
 * falls back to a serif typeface.
 */
final class DocxFonts extends POIXMLDocumentPart {

    static final String LATIN = "Noto Sans";
    static final String CHINESE = "Noto Sans CJK SC";

    private static final String TABLE =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:font w:name="LATIN"><w:altName w:val="Segoe UI"/><w:panose1 w:val="020B0502040504020204"/>\
            <w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>\
            <w:font w:name="CHINESE"><w:altName w:val="Microsoft YaHei"/>\
            <w:panose1 w:val="020B0500000000000000"/>\
            <w:charset w:val="86"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>\
            </w:fonts>
            """;

    private DocxFonts(PackagePart part) {
        super(part);
    }

    /** Adds the table of fonts to an empty document. */
    static void addTo(XWPFDocument word) throws IOException {
        XWPFRelation kind = XWPFRelation.FONT_TABLE;
        try {
            PackagePart part =
                    word.getPackage()
                            .createPart(
                                    PackagingURIHelper.createPartName(kind.getDefaultFileName()),
                                    kind.getContentType());
            word.addRelation(null, kind, new DocxFonts(part));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Override
    protected void commit() throws IOException {
        try (OutputStream out = getPackagePart().getOutputStream()) {
            String table = TABLE.replace("LATIN", LATIN).replace("CHINESE", CHINESE);
            out.write(table.getBytes(StandardCharsets.UTF_8));
        }
    }
}
