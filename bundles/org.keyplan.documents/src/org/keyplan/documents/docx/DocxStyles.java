package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import java.math.BigInteger;
import java.util.Set;

/**
 * The styles of a document. All looks are in styles, so that a person can change a heading in one
 * place.
 */
final class DocxStyles {

    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String CAPTION = "Caption";
    static final String CELL = "TableText";
    static final String CELL_HEAD = "TableHead";
    static final String LABEL = "FactLabel";
    static final String SMALL = "SmallText";
    static final String LIST = "ListBullet";
    static final String MESSAGE = "FindingMessage";
    static final String CONTENTS = "TOC1";
    static final String GAP = "TableGap";

    static final String INK = "1C2330";
    static final String FAINT = "5B6472";
    static final String ACCENT = "274C9B";

    /** Captions, labels and heads never stand alone at the foot of a page. */
    private static final Set<String> KEPT_WITH_NEXT =
            Set.of(HEADING_1, HEADING_2, CAPTION, CELL_HEAD, LABEL, MESSAGE);

    private static final Set<String> TIGHT = Set.of(CELL, CELL_HEAD, LABEL, SMALL, GAP);

    /** Columns of the contents; as many links stand beside each other. */
    static final int CONTENTS_COLUMNS = 3;

    private final XWPFStyles styles;

    private DocxStyles(XWPFDocument word) {
        this.styles = word.createStyles();
    }

    /** Adds the styles to an empty document. */
    static void addTo(XWPFDocument word) {
        DocxStyles all = new DocxStyles(word);
        all.defaults();
        all.style("Normal", "Normal", 19, INK, false, 0, 0, null);
        all.style(BODY, "Body Text", 19, INK, false, 0, 100, null);
        all.style(TITLE, "Title", 46, INK, true, 160, 40, null);
        all.style(SUBTITLE, "Subtitle", 20, FAINT, false, 0, 240, null);
        all.style(HEADING_1, "heading 1", 28, ACCENT, true, 340, 100, 0);
        all.style(HEADING_2, "heading 2", 22, INK, true, 220, 60, 1);
        all.style(CAPTION, "caption", 19, INK, true, 160, 60, null);
        all.style(CELL, "Table Text", 17, INK, false, 0, 0, null);
        all.style(CELL_HEAD, "Table Head", 15, FAINT, true, 0, 0, null);
        all.style(LABEL, "Fact Label", 15, FAINT, false, 0, 0, null);
        all.style(SMALL, "Small Text", 16, FAINT, false, 0, 40, null);
        all.style(LIST, "List Bullet", 19, INK, false, 0, 40, null);
        all.style(MESSAGE, "Finding Message", 19, INK, true, 0, 20, null);
        all.style(CONTENTS, "toc 1", 19, INK, false, 0, 20, null);
        all.style(GAP, "Table Gap", 8, INK, false, 0, 0, null);
    }

    private void defaults() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(DocxFonts.LATIN);
        fonts.setHAnsi(DocxFonts.LATIN);
        fonts.setCs(DocxFonts.LATIN);
        fonts.setEastAsia(DocxFonts.CHINESE);
        styles.setDefaultFonts(fonts);
        // Of what is in Latin letters: as Chinese it would be broken within words and numbers.
        styles.setSpellingLanguage("en-GB");
        styles.setEastAsia("zh-CN");
    }

    /**
     * @param halfPoints the size of the text in half points
     * @param before space above in twentieths of a point
     * @param after space below in twentieths of a point
     * @param outline the level in the outline, from 0; {@code null} for none
     */
    private void style(
            String id,
            String name,
            int halfPoints,
            String color,
            boolean bold,
            int before,
            int after,
            Integer outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (KEPT_WITH_NEXT.contains(id)) {
            paragraph.addNewKeepNext();
        }
        if (id.equals(HEADING_1)) {
            CTBorder rule = paragraph.addNewPBdr().addNewTop();
            rule.setVal(STBorder.SINGLE);
            rule.setSz(BigInteger.valueOf(12));
            rule.setSpace(BigInteger.valueOf(6));
            rule.setColor(ACCENT);
        }
        if (id.equals(CONTENTS)) {
            contentsTabs(paragraph.addNewTabs());
        }
        if (outline != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(TIGHT.contains(id) ? 240 : 259));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(color);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }

    private static void contentsTabs(CTTabs tabs) {
        for (int column = 1; column < CONTENTS_COLUMNS; column++) {
            CTTabStop stop = tabs.addNewTab();
            stop.setVal(STTabJc.LEFT);
            stop.setPos(BigInteger.valueOf(column * DocxPage.TEXT_WIDTH / CONTENTS_COLUMNS));
        }
    }
}
