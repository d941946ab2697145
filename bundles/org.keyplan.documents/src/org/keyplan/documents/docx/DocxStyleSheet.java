package org.keyplan.documents.docx;

import static org.keyplan.documents.docx.DocxStyles.*;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How each style looks. */
final class DocxStyleSheet {

    /** For number and title of headings and contents, in twentieths of a point. */
    static final int NUMBER_WIDTH = 624;

    /**
     * The plain part of a style.
     *
     * @param name as Word lists it; that of Word's own style where there is one
     * @param halfPoints the size of the text in half points
     * @param before space above in twentieths of a point
     * @param after space below in twentieths of a point
     */
    private record Look(
            String name, int halfPoints, String color, boolean bold, int before, int after) {}

    private static final Map<String, Look> LOOKS = new LinkedHashMap<>();

    static {
        look("Normal", "Normal", 19, INK, false, 0, 0);
        look(BODY, "Body Text", 19, INK, false, 0, 120);
        look(TITLE, "Title", 64, INK, true, 3400, 120);
        look(SUBTITLE, "Subtitle", 26, FAINT, false, 0, 120);
        look(EDITION, "Cover Edition", 22, ACCENT, true, 0, 900);
        look(COVER_NOTE, "Cover Note", 17, FAINT, false, 0, 60);
        look(HEADING_1, "heading 1", 32, ACCENT, true, 480, 160);
        look(HEADING_2, "heading 2", 23, INK, true, 280, 80);
        look(CAPTION, "caption", 17, INK, false, 200, 80);
        look(FIGURE, "Figure", 19, INK, false, 160, 0);
        look(CELL, "Table Text", 17, INK, false, 0, 0);
        look(CELL_HEAD, "Table Head", 15, FAINT, true, 0, 0);
        look(LABEL, "Fact Label", 15, FAINT, false, 0, 0);
        look(SMALL, "Small Text", 16, FAINT, false, 0, 40);
        look(LIST, "List Bullet", 19, INK, false, 0, 60);
        look(MESSAGE, "Finding Message", 19, INK, true, 0, 20);
        look(CALLOUT, "Callout", 19, INK, false, 0, 0);
        look(CONTENTS_HEAD, "TOC Heading", 32, ACCENT, true, 0, 240);
        look(CONTENTS_1, "toc 1", 19, INK, true, 110, 20);
        look(CONTENTS_2, "toc 2", 17, FAINT, false, 0, 10);
        look(HEADER, "header", 15, FAINT, false, 0, 0);
        look(FOOTER, "footer", 15, FAINT, false, 0, 0);
        look(GAP, "Table Gap", 8, INK, false, 0, 0);
        look(LINK, "Hyperlink", 0, ACCENT, false, 0, 0);
    }

    private static void look(
            String id, String name, int size, String color, boolean bold, int before, int after) {
        LOOKS.put(id, new Look(name, size, color, bold, before, after));
    }

    /** Captions, labels and heads never stand alone at the foot of a page. */
    private static final Set<String> KEPT_WITH_NEXT =
            Set.of(HEADING_1, HEADING_2, CAPTION, FIGURE, CELL_HEAD, LABEL, MESSAGE, CONTENTS_HEAD);

    private static final Set<String> TIGHT =
            Set.of(TITLE, CELL, CELL_HEAD, LABEL, SMALL, GAP, HEADER, FOOTER, FIGURE, CONTENTS_2);

    private final DocxPage page;
    private final boolean numbered;

    DocxStyleSheet(DocxPage page, boolean numbered) {
        this.page = page;
        this.numbered = numbered;
    }

    List<String> ids() {
        return List.copyOf(LOOKS.keySet());
    }

    /** A new style, in the order of the schema, which Word insists on. */
    CTStyle style(String id) {
        Look look = LOOKS.get(id);
        boolean characters = id.equals(LINK);
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(characters ? STStyleType.CHARACTER : STStyleType.PARAGRAPH);
        style.addNewName().setVal(look.name());
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else if (!characters) {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        if (!characters) {
            paragraph(style.addNewPPr(), id, look);
        }
        run(style.addNewRPr(), look);
        return style;
    }

    private void paragraph(CTPPrGeneral paragraph, String id, Look look) {
        if (KEPT_WITH_NEXT.contains(id)) {
            paragraph.addNewKeepNext();
        }
        if (id.equals(CALLOUT)) {
            paragraph.addNewKeepLines();
        }
        if (id.equals(HEADING_1) || id.equals(HEADING_2)) {
            number(paragraph, id.equals(HEADING_1) ? 0 : 1);
        }
        border(paragraph, id);
        tabs(paragraph, id);
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(look.before()));
        spacing.setAfter(BigInteger.valueOf(look.after()));
        spacing.setLine(BigInteger.valueOf(TIGHT.contains(id) ? 240 : 264));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        indent(paragraph, id);
        if (id.equals(HEADING_1) || id.equals(HEADING_2)) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(id.equals(HEADING_1) ? 0 : 1));
        }
    }

    private void number(CTPPrGeneral paragraph, int level) {
        if (numbered) {
            var number = paragraph.addNewNumPr();
            if (level > 0) {
                number.addNewIlvl().setVal(BigInteger.valueOf(level));
            }
            number.addNewNumId().setVal(BigInteger.valueOf(DocxLists.HEADINGS));
        }
    }

    private static void border(CTPPrGeneral paragraph, String id) {
        switch (id) {
            case TITLE -> {
                CTPBdr around = paragraph.addNewPBdr();
                rule(around.addNewTop(), 36, 14, ACCENT);
            }
            case HEADER -> rule(paragraph.addNewPBdr().addNewBottom(), 4, 5, RULE);
            case FOOTER -> rule(paragraph.addNewPBdr().addNewTop(), 4, 5, RULE);
            default -> {}
        }
    }

    static void rule(CTBorder border, int eighthPoints, int space, String color) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighthPoints));
        border.setSpace(BigInteger.valueOf(space));
        border.setColor(color);
    }

    private void tabs(CTPPrGeneral paragraph, String id) {
        if (id.equals(CONTENTS_1) || id.equals(CONTENTS_2)) {
            CTTabs tabs = paragraph.addNewTabs();
            tab(tabs, STTabJc.LEFT, NUMBER_WIDTH);
            tab(tabs, STTabJc.RIGHT, page.textWidth());
        } else if (id.equals(HEADER) || id.equals(FOOTER)) {
            tab(paragraph.addNewTabs(), STTabJc.RIGHT, page.textWidth());
        }
    }

    static void tab(CTTabs tabs, STTabJc.Enum kind, int position) {
        CTTabStop stop = tabs.addNewTab();
        stop.setVal(kind);
        stop.setPos(BigInteger.valueOf(position));
    }

    private static void indent(CTPPrGeneral paragraph, String id) {
        if (id.equals(CONTENTS_1) || id.equals(CONTENTS_2)) {
            var indent = paragraph.addNewInd();
            indent.setLeft(BigInteger.valueOf(NUMBER_WIDTH));
            indent.setRight(BigInteger.valueOf(NUMBER_WIDTH));
            indent.setHanging(BigInteger.valueOf(NUMBER_WIDTH));
        }
    }

    private static void run(CTRPr run, Look look) {
        if (look.bold()) {
            run.addNewB();
        }
        run.addNewColor().setVal(look.color());
        if (look.halfPoints() > 0) {
            run.addNewSz().setVal(BigInteger.valueOf(look.halfPoints()));
            run.addNewSzCs().setVal(BigInteger.valueOf(look.halfPoints()));
        }
    }
}
