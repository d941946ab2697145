package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The styles of a document. All looks are in styles, so that a person can change a heading in one
 * place. A document made from somebody's template keeps the styles that the template has, found by
 * their names, and gets only those that it lacks.
 */
final class DocxStyles {

    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String EDITION = "CoverEdition";
    static final String COVER_NOTE = "CoverNote";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String CAPTION = "Caption";
    static final String FIGURE = "Figure";
    static final String CELL = "TableText";
    static final String CELL_HEAD = "TableHead";
    static final String LABEL = "FactLabel";
    static final String SMALL = "SmallText";
    static final String LIST = "ListBullet";
    static final String MESSAGE = "FindingMessage";
    static final String CALLOUT = "Callout";
    static final String CONTENTS_HEAD = "TOCHeading";
    static final String CONTENTS_1 = "TOC1";
    static final String CONTENTS_2 = "TOC2";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String GAP = "TableGap";

    /** A style of characters, the only one. */
    static final String LINK = "Hyperlink";

    static final String INK = "1C2330";
    static final String FAINT = "5B6472";
    static final String ACCENT = "274C9B";
    static final String RULE = "D9DDE4";

    private final XWPFStyles styles;
    private final DocxStyleSheet sheet;
    private final Map<String, String> ids = new HashMap<>();

    private DocxStyles(XWPFDocument word, DocxStyleSheet sheet) {
        this.styles = word.getStyles() == null ? word.createStyles() : word.getStyles();
        this.sheet = sheet;
    }

    /**
     * All styles, added to an empty document.
     *
     * @param numbered whether headings have numbers, which the lists must define
     */
    static DocxStyles addTo(XWPFDocument word, DocxPage page, boolean numbered) {
        DocxStyles all = new DocxStyles(word, new DocxStyleSheet(page, numbered));
        all.defaults();
        all.sheet.ids().forEach(all::id);
        return all;
    }

    /** Those of a document that has styles of its own; what is missing is added when needed. */
    static DocxStyles of(XWPFDocument word, DocxPage page) {
        return new DocxStyles(word, new DocxStyleSheet(page, false));
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

    /** Gives a paragraph one of our styles, or the one that stands for it here. */
    void apply(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(id(style));
    }

    /** The id that a style of ours has in this document. */
    String id(String ours) {
        String id = ids.get(ours);
        if (id == null) {
            id = findOrAdd(ours);
            ids.put(ours, id);
        }
        return id;
    }

    private String findOrAdd(String ours) {
        CTStyle made = sheet.style(ours);
        String name = made.getName().getVal();
        for (XWPFStyle style : styles.getStyles()) {
            String there = style.getName();
            if (there != null && there.toLowerCase(Locale.ROOT).equals(lower(name))) {
                return style.getStyleId();
            }
        }
        if (made.isSetBasedOn()) {
            made.getBasedOn().setVal(id("Normal"));
        }
        String id = ours;
        for (int i = 2; styles.styleExist(id); i++) {
            id = ours + i;
        }
        made.setStyleId(id);
        styles.addStyle(new XWPFStyle(made));
        return id;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
