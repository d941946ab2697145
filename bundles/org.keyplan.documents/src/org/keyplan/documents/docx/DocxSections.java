package org.keyplan.documents.docx;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.keyplan.documents.content.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import java.math.BigInteger;

/**
 * Upright pages and pages on their side, each with head and foot. What Word calls a section ends
 * with the paragraph that says how its pages look; the last one ends with the document.
 */
final class DocxSections {

    private final XWPFDocument word;
    private final Document document;
    private final DocxPage page;
    private final CTSectPr last;
    private CTSectPr turned;
    private boolean cover;

    /**
     * @param cover whether the first page has neither head nor foot
     */
    DocxSections(XWPFDocument word, Document document, DocxPage page, boolean cover) {
        this.word = word;
        this.document = document;
        this.page = page;
        this.last = word.getDocument().getBody().addNewSectPr();
        this.cover = cover;
        measure(last, false);
        headAndFoot(last, page.textWidth());
    }

    /** The upright pages so far end with this paragraph; pages on their side follow. */
    void turn(XWPFParagraph end) {
        CTSectPr section = properties(end).addNewSectPr();
        section.set(last);
        first(section);
    }

    /** The pages on their side end with this paragraph; upright ones follow. */
    void turnBack(XWPFParagraph end) {
        CTSectPr section = properties(end).addNewSectPr();
        if (turned == null) {
            measure(section, true);
            headAndFoot(section, page.turnedTextWidth());
            turned = (CTSectPr) section.copy();
        } else {
            section.set(turned);
        }
    }

    /** To be called when everything is written. */
    void end() {
        first(last);
    }

    private void first(CTSectPr section) {
        if (cover) {
            section.addNewTitlePg();
            cover = false;
        }
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    private void measure(CTSectPr section, boolean onItsSide) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(onItsSide ? page.height() : page.width()));
        size.setH(BigInteger.valueOf(onItsSide ? page.width() : page.height()));
        if (onItsSide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(DocxPage.ABOVE));
        margin.setRight(BigInteger.valueOf(DocxPage.SIDE));
        margin.setBottom(BigInteger.valueOf(DocxPage.BELOW));
        margin.setLeft(BigInteger.valueOf(DocxPage.SIDE));
        margin.setHeader(BigInteger.valueOf(DocxPage.EDGE));
        margin.setFooter(BigInteger.valueOf(DocxPage.EDGE));
        margin.setGutter(BigInteger.ZERO);
    }

    private void headAndFoot(CTSectPr section, int width) {
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, section);
        Document.Labels words = document.labels();
        XWPFParagraph head =
                paragraph(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), true, width);
        head.createRun().setText(words.running());
        head.createRun().addTab();
        head.createRun().setText(words.edition());
        XWPFParagraph foot =
                paragraph(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), false, width);
        foot.createRun().setText(words.confidential());
        foot.createRun().addTab();
        pageNumber(foot, words.page());
    }

    /** The style knows upright pages; others need a place of their own for what stands right. */
    private XWPFParagraph paragraph(XWPFHeaderFooter part, boolean head, int width) {
        XWPFParagraph paragraph =
                part.getParagraphs().isEmpty()
                        ? part.createParagraph()
                        : part.getParagraphs().get(0);
        paragraph.setStyle(head ? DocxStyles.HEADER : DocxStyles.FOOTER);
        if (width != page.textWidth()) {
            CTTabs tabs = properties(paragraph).addNewTabs();
            DocxStyleSheet.tab(tabs, STTabJc.CLEAR, page.textWidth());
            DocxStyleSheet.tab(tabs, STTabJc.RIGHT, width);
        }
        return paragraph;
    }

    /** Such as "Page 2 of 9", whatever the order of the numbers. */
    static void pageNumber(XWPFParagraph paragraph, String pattern) {
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            words(paragraph, pattern.substring(from, at));
            DocxField.add(paragraph, pattern.startsWith("{0}", at) ? "PAGE" : "NUMPAGES", "1");
            from = at + "{0}".length();
        }
        words(paragraph, pattern.substring(from));
    }

    private static void words(XWPFParagraph paragraph, String words) {
        if (!words.isEmpty()) {
            paragraph.createRun().setText(words);
        }
    }
}
