package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.math.BigInteger;

/** The lists of a document: the numbers of headings, and points without an order. */
final class DocxLists {

    /** The number of the list of headings in a document of ours. */
    static final int HEADINGS = 1;

    private static final int INDENT = 284;

    private final XWPFDocument word;
    private BigInteger bullets;

    DocxLists(XWPFDocument word) {
        this.word = word;
    }

    /** Numbers the headings of an empty document: 1, then 1.1. */
    void numberHeadings() {
        CTAbstractNum format = format();
        headingLevel(format, 0, "%1", DocxStyles.HEADING_1);
        headingLevel(format, 1, "%1.%2", DocxStyles.HEADING_2);
        add(format);
    }

    /** Makes a paragraph a point of a list. */
    void bullet(XWPFParagraph paragraph) {
        if (bullets == null) {
            CTAbstractNum format = format();
            CTLvl level = level(format, 0, "•", INDENT);
            level.getNumFmt().setVal(STNumberFormat.BULLET);
            bullets = add(format);
        }
        paragraph.setNumID(bullets);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    private CTAbstractNum format() {
        CTAbstractNum format = CTAbstractNum.Factory.newInstance();
        BigInteger id = BigInteger.ZERO;
        for (XWPFAbstractNum other : numbering().getAbstractNums()) {
            id = id.max(other.getAbstractNum().getAbstractNumId().add(BigInteger.ONE));
        }
        format.setAbstractNumId(id);
        return format;
    }

    private static void headingLevel(CTAbstractNum format, int place, String text, String style) {
        CTLvl level = level(format, place, text, DocxStyleSheet.NUMBER_WIDTH);
        level.getNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewPStyle().setVal(style);
    }

    private static CTLvl level(CTAbstractNum format, int place, String text, int width) {
        CTLvl level = format.addNewLvl();
        level.setIlvl(BigInteger.valueOf(place));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt();
        level.addNewLvlText().setVal(text);
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(width));
        indent.setHanging(BigInteger.valueOf(width));
        return level;
    }

    private BigInteger add(CTAbstractNum format) {
        BigInteger number = BigInteger.ONE;
        for (XWPFNum other : numbering().getNums()) {
            number = number.max(other.getCTNum().getNumId().add(BigInteger.ONE));
        }
        numbering().addNum(numbering().addAbstractNum(new XWPFAbstractNum(format)), number);
        return number;
    }

    /** That of the document, made where it has none. */
    private XWPFNumbering numbering() {
        return word.createNumbering();
    }
}
