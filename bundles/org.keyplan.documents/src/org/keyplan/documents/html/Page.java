package org.keyplan.documents.html;

import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Piece;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.label.Texts;
import org.keyplan.viewpoint.picture.SvgWriter;

import java.util.ArrayList;
import java.util.List;

/** What the template sees of a document. */
public final class Page {

    private static final Texts WORDS = Texts.of(Page.class, "page");

    /** Chinese would otherwise be broken between any two characters of a word. */
    private static final int SHORT = 8;

    /** About three lines of a narrow column. */
    private static final int WIDE = 100;

    private final Document document;
    private final PageParts parts;
    private final List<String> figures;

    Page(Document document) {
        this.document = document;
        parts = PageParts.on(document.paper());
        figures =
                document.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Figure.class::isInstance)
                        .map(block -> ((Figure) block).id())
                        .toList();
    }

    /** What the page says. */
    public Document getDocument() {
        return document;
    }

    /** Style, script and the policy that allows these two alone. */
    public PageParts getParts() {
        return parts;
    }

    /** The language as HTML names it. */
    public String getLang() {
        return document.chinese() ? "zh-Hans" : "en";
    }

    /** Words of the page's own; placeholders that are not given stay for the script. */
    public String word(String key, Object... values) {
        Object[] filled = {"{0}", "{1}"};
        System.arraycopy(values, 0, filled, 0, values.length);
        return WORDS.get(document.locale(), key, filled);
    }

    /** The classes of a cell, as attribute; short texts are kept in one line. */
    public String classes(boolean number, Text cell) {
        List<String> classes = new ArrayList<>();
        if (number) {
            classes.add("number");
        }
        if (cell.value().length() <= SHORT && cell.value().lines().count() == 1) {
            classes.add("short");
        }
        return String.join(" ", classes);
    }

    /** Whether a fact needs more room than others have. */
    public boolean wide(Text value) {
        return value.value().length() + value.detail().length() > WIDE;
    }

    /** Splits text at its dates. */
    public List<Piece> pieces(String text) {
        return Piece.of(text);
    }

    /** A figure as an element that can stand in the page. */
    public String svg(Figure figure) {
        return new SvgWriter(figure.id() + "-").write(figure.drawing());
    }

    /** What stands in front of a figure's caption, such as "Figure 3". */
    public String number(Figure figure) {
        String number = Integer.toString(figures.indexOf(figure.id()) + 1);
        return word("figure.caption", document.labels().figure(), number);
    }

    /** The heading of a section; empty if there is none with that id. */
    public String title(String section) {
        return document.sections().stream()
                .filter(candidate -> candidate.id().equals(section))
                .map(Section::title)
                .findFirst()
                .orElse("");
    }
}
