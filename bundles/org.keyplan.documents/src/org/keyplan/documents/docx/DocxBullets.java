package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.math.BigInteger;

/** The one list format of a document: points without an order. */
final class DocxBullets {

    private static final int INDENT = 284;

    private final XWPFDocument word;
    private BigInteger list;

    DocxBullets(XWPFDocument word) {
        this.word = word;
    }

    /** Makes a paragraph a point of a list. */
    void apply(XWPFParagraph paragraph) {
        if (list == null) {
            list = define();
        }
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    private BigInteger define() {
        CTAbstractNum format = CTAbstractNum.Factory.newInstance();
        format.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = format.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        XWPFNumbering numbering = word.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(format)));
    }
}
