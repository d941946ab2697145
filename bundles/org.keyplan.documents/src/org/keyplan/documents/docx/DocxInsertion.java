package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import java.io.IOException;
import java.util.List;

/**
 * Writes sections, contents and pictures into a document that somebody else began, in its own
 * styles where it has them. Wide figures are made as small as its pages need; they are not turned.
 */
public final class DocxInsertion {

    private static final String WORD =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";

    private static final String DRAWING =
            "declare namespace wp="
                    + "'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' ";

    private final XWPFDocument word;
    private final WordBody body;
    private final DocxPictures pictures;
    private final DocxBlocks blocks;

    /**
     * @param document whose sections they are
     * @param sections that will be inserted, in the order in which they will stand
     */
    public DocxInsertion(XWPFDocument word, Document document, List<Section> sections) {
        this.word = word;
        DocxPage page = DocxPage.of(document.paper());
        body =
                new WordBody(
                        word,
                        DocxStyles.of(word, page),
                        new DocxLists(word),
                        new DocxPlaces(sections, highest(word, WORD + ".//w:bookmarkStart", "id")),
                        document.labels(),
                        width(word, page));
        pictures = new DocxPictures(word, highest(word, DRAWING + ".//wp:docPr", "id"));
        blocks = new DocxBlocks(body, pictures, null, document.paper());
        DocxProperties.write(word, document);
    }

    private static int highest(XWPFDocument word, String path, String attribute) {
        int highest = 0;
        for (XmlObject found : word.getDocument().selectPath(path)) {
            try (XmlCursor cursor = found.newCursor()) {
                if (cursor.toFirstAttribute()) {
                    do {
                        if (cursor.getName().getLocalPart().equals(attribute)
                                && cursor.getTextValue().matches("\\d{1,9}")) {
                            highest = Math.max(highest, Integer.parseInt(cursor.getTextValue()));
                        }
                    } while (cursor.toNextAttribute());
                }
            }
        }
        return highest;
    }

    /** Between the margins of the document's last pages; of ours, where it says nothing. */
    private static int width(XWPFDocument word, DocxPage page) {
        CTSectPr last = word.getDocument().getBody().getSectPr();
        if (last == null || !last.isSetPgSz() || !last.isSetPgMar()) {
            return page.textWidth();
        }
        CTPageMar margins = last.getPgMar();
        int width =
                twips(last.getPgSz().getW()) - twips(margins.getLeft()) - twips(margins.getRight());
        return width > page.textWidth() / 4 ? width : page.textWidth();
    }

    /** Word writes plain numbers; other programs may write lengths with a unit. */
    private static int twips(Object length) {
        String text = String.valueOf(length);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** Inserts a section before a paragraph of the body. */
    public void section(Section section, CTP before) throws IOException {
        int first = count();
        blocks.write(section, false);
        move(first, before);
    }

    /** Inserts the table of contents before a paragraph of the body. */
    public void contents(CTP before) {
        int first = count();
        new DocxContents(body, false).write();
        move(first, before);
    }

    /** Adds a figure to the end of a paragraph, as large as it is but not wider than the text. */
    public void picture(XWPFParagraph paragraph, Figure figure, int width) throws IOException {
        double room = Math.min(width, body.width()) / DocxPictures.TWIPS_PER_PIXEL;
        pictures.add(
                paragraph,
                figure.drawing(),
                Math.min(1, room / figure.drawing().width()),
                figure.caption());
    }

    /** To be called when everything is inserted: pictures are not whole before. */
    public void complete() throws IOException {
        pictures.complete();
    }

    /** How many elements the body has before what says how its last pages look. */
    private int count() {
        CTBody all = word.getDocument().getBody();
        int count = 0;
        try (XmlCursor cursor = all.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                count++;
            }
        }
        return all.isSetSectPr() ? count - 1 : count;
    }

    private void move(int first, CTP before) {
        int end = count();
        for (int i = first; i < end; i++) {
            try (XmlCursor from = child(i);
                    XmlCursor to = before.newCursor()) {
                from.moveXml(to);
            }
        }
    }

    /** Step by step: the direct way of the library misses some after others have been moved. */
    private XmlCursor child(int index) {
        XmlCursor cursor = word.getDocument().getBody().newCursor();
        boolean found = cursor.toFirstChild();
        for (int i = 0; found && i < index; i++) {
            found = cursor.toNextSibling();
        }
        if (!found) {
            throw new IllegalStateException("No element " + index);
        }
        return cursor;
    }
}
