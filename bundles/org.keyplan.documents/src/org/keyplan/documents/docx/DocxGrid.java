package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.Arrays;

import javax.xml.namespace.QName;

/** Makes tables without rules whose columns have fixed widths. */
final class DocxGrid {

    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** That each cell keeps free beside its text, in twentieths of a point. */
    static final int GAP = 160;

    private static final int MARGIN = 40;

    private DocxGrid() {}

    /**
     * A table at the end of a document.
     *
     * @param about what it shows, for people who hear it; may be empty
     * @param widths in twentieths of a point
     */
    static XWPFTable create(XWPFDocument word, String about, int rows, int... widths) {
        XWPFTable table = word.createTable(rows, widths.length);
        table.removeBorders();
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(Arrays.stream(widths).sum());
        margins(properties.addNewTblCellMar());
        if (!about.isEmpty()) {
            describe(properties, about);
        }
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(Integer.toString(widths[column]));
            }
        }
        return table;
    }

    /** A margin of zero has to be written out: left out, it means about two millimetres. */
    private static void margins(CTTblCellMar margins) {
        width(margins.addNewTop(), MARGIN);
        width(margins.addNewLeft(), 0);
        width(margins.addNewBottom(), MARGIN);
        width(margins.addNewRight(), GAP);
    }

    private static void width(CTTblWidth margin, int twips) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(twips));
    }

    /** The schema that POI knows is older than this property, which comes last. */
    private static void describe(CTTblPr properties, String about) {
        try (XmlCursor cursor = properties.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "tblCaption", "w"));
            cursor.insertAttributeWithValue(new QName(MAIN, "val", "w"), about);
        }
    }
}
