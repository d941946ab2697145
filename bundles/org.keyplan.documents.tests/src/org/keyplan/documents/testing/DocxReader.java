package org.keyplan.documents.testing;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.keyplan.documents.testing.ReadDocument.ReadTable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a Word document back. */
public final class DocxReader {

    private DocxReader() {}

    /** What a reader finds. */
    public static ReadDocument read(byte[] document) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
            List<ReadTable> tables = new ArrayList<>();
            // Fields beside each other have no head; other formats put a heading above them.
            List<String> subheadings = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            String caption = null;
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    if ("Heading2".equals(paragraph.getStyle())) {
                        subheadings.add(text(paragraph));
                    }
                    caption = "Caption".equals(paragraph.getStyle()) ? caption(paragraph) : null;
                    text.append(text(paragraph));
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> cells(row).forEach(text::append));
                    if (caption != null && table.getRow(0).isRepeatHeader()) {
                        tables.add(table(caption, table));
                    } else if (caption != null) {
                        subheadings.add(caption);
                    }
                    caption = null;
                }
            }
            return new ReadDocument(
                    styled(word, "Title"),
                    styled(word, "Heading1"),
                    subheadings,
                    tables,
                    text.toString());
        }
    }

    /** What a caption says behind the number of its table or figure. */
    public static String caption(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        return ReadDocument.compact(text.substring(text.indexOf('\u2002') + 1));
    }

    private static ReadTable table(String caption, XWPFTable table) {
        List<XWPFTableRow> rows = table.getRows();
        return new ReadTable(
                caption,
                cells(rows.get(0)),
                rows.subList(1, rows.size()).stream().map(DocxReader::cells).toList());
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> ReadDocument.compact(cell.getText()))
                .toList();
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(DocxReader::text)
                .toList();
    }

    private static String text(XWPFParagraph paragraph) {
        return ReadDocument.compact(paragraph.getText());
    }

    /** The bytes of one of the files that a Word document consists of. */
    public static byte[] part(byte[] document, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("There is no part " + name);
    }
}
