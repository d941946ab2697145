package org.keyplan.documents.testing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.keyplan.documents.testing.ReadDocument.ReadTable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads a PDF file back as a screen reader does: by its tags. What is not tagged, such as running
 * heads, is not found.
 */
public final class PdfReader {

    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
    private final List<PDStructureElement> elements = new ArrayList<>();

    private PdfReader(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.put(content.getMCID(), text(content)));
            contents.put(page, texts);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot(), elements::add);
    }

    /** What a reader finds. */
    public static ReadDocument read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfReader reader = new PdfReader(document);
            return new ReadDocument(
                    reader.texts("H1"),
                    reader.texts("H2"),
                    reader.texts("H3"),
                    reader.tables(),
                    reader.text(document.getDocumentCatalog().getStructureTreeRoot()));
        }
    }

    /** All elements of the structure, in reading order. */
    public static List<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> found = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), found::add);
        return found;
    }

    private static void walk(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                walk(element, visitor);
            }
        }
    }

    private List<String> texts(String type) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(type))
                .map(this::text)
                .toList();
    }

    private List<ReadTable> tables() {
        List<ReadTable> tables = new ArrayList<>();
        String caption = "";
        for (PDStructureElement element : elements) {
            if (element.getStructureType().equals("Caption")) {
                // Without word and number.
                caption = text(element).replaceFirst("^\\p{L}+\\d+", "");
            } else if (element.getStructureType().equals("Table")) {
                List<List<String>> rows = rows(element, "TR");
                tables.add(new ReadTable(caption, rows.get(0), rows.subList(1, rows.size())));
            }
        }
        return tables;
    }

    private List<List<String>> rows(PDStructureElement table, String type) {
        List<List<String>> rows = new ArrayList<>();
        walk(
                table,
                element -> {
                    if (element.getStructureType().equals(type)) {
                        rows.add(cells(element));
                    }
                });
        return rows;
    }

    private List<String> cells(PDStructureElement row) {
        List<String> cells = new ArrayList<>();
        for (Object kid : row.getKids()) {
            cells.add(text((PDStructureElement) kid));
        }
        return cells;
    }

    private String text(PDStructureNode node) {
        StringBuilder text = new StringBuilder();
        PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                text.append(text(element));
            } else if (kid instanceof Integer mcid) {
                text.append(contents.get(page).get(mcid));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(contents.get(reference.getPage()).get(reference.getMCID()));
            }
        }
        return ReadDocument.compact(text.toString());
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }
}
