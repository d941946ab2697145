package org.keyplan.documents.docx;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.keyplan.documents.content.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** Size, margins, foot and properties of a document's pages. */
final class DocxPage {

    /** A4 in twentieths of a point. */
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1077;

    /** What is left for text between the margins, in twentieths of a point. */
    static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private DocxPage() {}

    /** Prepares an empty document. */
    static void setUp(XWPFDocument word, Document document) throws IOException {
        DocxStyles.addTo(word);
        DocxFonts.addTo(word);
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
        foot(word, document);
        properties(word.getProperties().getCoreProperties(), document);
    }

    /** Dated as of the document's day, so that the same plan gives the same document. */
    private static void properties(POIXMLProperties.CoreProperties properties, Document document) {
        properties.setTitle(document.title());
        properties.setSubjectProperty(document.subtitle());
        properties.setCreator("Keyplan");
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(document.chinese() ? "zh-CN" : "en-GB");
        properties.setCreated(
                Optional.of(Date.from(document.asOf().atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    private static void foot(XWPFDocument word, Document document) {
        XWPFParagraph paragraph = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(DocxStyles.SMALL);
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.createRun().setText(document.title() + " · " + document.labels().made() + " · ");
        field(paragraph, "PAGE");
        paragraph.createRun().setText(" / ");
        field(paragraph, "NUMPAGES");
    }

    /** A number that the word processor computes. */
    static void field(XWPFParagraph paragraph, String instruction) {
        XWPFRun run = paragraph.createRun();
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run.getCTR().addNewInstrText().setStringValue(instruction);
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
