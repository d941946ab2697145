package org.keyplan.documents.pdf;

import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Piece;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.table.ColumnWidths;
import org.keyplan.documents.table.RowHeights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the template of the pages sees. */
public final class PdfPage {

    /** Narrower tables would look lost, as a part of the page's width. */
    private static final double LEAST = 0.45;

    /** Wider tables are set as wide as the page. */
    private static final double NEARLY = 0.65;

    /** Twentieths of a point, in which widths of columns are. */
    private static final int TWIPS = 20;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Margins left and right, in millimetres. */
    private static final double SIDES = 40;

    /** Beside the text of a cell, in points. */
    private static final int GAP = 8;

    /** Of a table's caption and head, in points. */
    private static final double CAPTION = 52;

    /** Tables with no more rows are not parted. */
    private static final int SMALL = 5;

    /** More than this is not kept together, in points. */
    private static final double MOST_KEPT = 200;

    /** Texts up to this length are kept in one line within tables. */
    private static final int SHORT = 8;

    /** Fewer sections need no contents. */
    private static final int LISTED = 4;

    /** Facts up to this length stand beside others. */
    private static final int LONG = 150;

    /** Characters that fit above a page. */
    private static final int RUNNING = 80;

    /** How close things can stand. */
    static final int DENSEST = 2;

    private static final List<String> DENSITIES = List.of("", "dense", "dense densest");

    private final Document document;
    private final int density;
    private final Map<Subheading, String> anchors = new IdentityHashMap<>();
    private final Map<String, String> places = new TreeMap<>();
    private final Map<String, List<PdfSection.Part>> parts = new TreeMap<>();
    private final List<Entry> outline = new ArrayList<>();

    /**
     * @param figures who draws the figures
     * @param density how close things stand: 0 for as they usually do, at most {@link #DENSEST}
     */
    PdfPage(Document document, FigureDrawer figures, int density) {
        this.document = document;
        this.density = density;
        for (Section section : document.sections()) {
            places.put(section.id(), section.title());
            parts.put(section.id(), PdfSection.parts(section, document, figures));
        }
        for (Section section : document.sections()) {
            List<Subheading> headings =
                    section.blocks().stream()
                            .filter(Subheading.class::isInstance)
                            .map(Subheading.class::cast)
                            .toList();
            headings.forEach(this::name);
            outline.add(
                    new Entry(
                            section.id(),
                            section.title(),
                            headings.stream()
                                    .map(h -> new Entry(anchors.get(h), h.text(), List.of()))
                                    .toList()));
        }
    }

    /** A place of an own is needed to get there from the bookmarks. */
    private void name(Subheading heading) {
        boolean named = !heading.anchor().isEmpty() && !places.containsKey(heading.anchor());
        String anchor = named ? heading.anchor() : "heading." + (anchors.size() + 1);
        anchors.put(heading, anchor);
        places.put(anchor, heading.text());
    }

    /** A place that bookmarks lead to. */
    public record Entry(String id, String title, List<Entry> children) {}

    /** What is said. */
    public Document getDocument() {
        return document;
    }

    /** The language as HTML names it. */
    public String getLang() {
        return document.chinese() ? "zh-Hans" : "en";
    }

    /** The size of the paper as style sheets name it. */
    public String getPaper() {
        return document.paper() == Paper.LETTER ? "letter" : "A4";
    }

    /** Whether there are pages before the first section. */
    public boolean isCover() {
        return document.edition() != Edition.ONE_PAGE;
    }

    /** Classes of the whole. */
    public String getClasses() {
        return String.join(
                " ",
                document.edition().id(),
                document.chinese() ? "zh" : "en",
                getPaper(),
                DENSITIES.get(density));
    }

    /** The sections and their headings. */
    public List<Entry> getOutline() {
        return Collections.unmodifiableList(outline);
    }

    /** The words around a page's number and the number of pages, which are {0} and {1}. */
    public List<String> getPageLabel() {
        return Arrays.asList(document.labels().page().split("(?=\\{[01]})|(?<=\\{[01]})"));
    }

    /** What stands above each page: one line. */
    public String getRunning() {
        String running = document.labels().running();
        if (running.codePointCount(0, running.length()) <= RUNNING) {
            return running;
        }
        return running.substring(0, running.offsetByCodePoints(0, RUNNING - 1)) + "\u2026";
    }

    /** Whether a fact needs the width of the page. */
    public boolean isLong(Text value) {
        return value.value().length() + value.detail().length() > LONG;
    }

    /** Whether there is such a place. */
    public boolean leads(String target) {
        return places.containsKey(target);
    }

    /** What a place is called. */
    public String titleOf(String target) {
        return places.get(target);
    }

    /** Whether there is enough to list. */
    public boolean isContents() {
        return document.sections().size() >= LISTED;
    }

    /** What a heading is called in links. */
    public String anchor(Subheading heading) {
        return anchors.get(heading);
    }

    /** Splits text at its dates. */
    public List<Piece> pieces(String text) {
        return Piece.of(text);
    }

    /**
     * The widths of a table's columns, and what must not be parted by the end of a page.
     *
     * @param total of all columns, in points
     * @param beginning room for the caption and the rows that stay with it, in points: all rows of
     *     a small table; 0 where there is but one page
     * @param end room for the last two rows, in points, or 0
     */
    public record Widths(double total, List<Double> each, double beginning, double end) {}

    /** The widths of a table's columns. */
    public Widths widths(Table table) {
        double room = (document.paper().width() - SIDES) * POINTS_PER_MILLIMETRE;
        int[] widths = ColumnWidths.of(table, (int) (room * TWIPS), GAP * TWIPS);
        double points = (double) IntStream.of(widths).sum() / TWIPS;
        double total = points > NEARLY * room ? room : Math.max(points, LEAST * room);
        List<Double> each = IntStream.of(widths).mapToObj(w -> w * total / points / TWIPS).toList();
        if (document.edition() == Edition.ONE_PAGE) {
            return new Widths(total, each, 0, 0);
        }
        int rows = table.rows().size();
        double all = RowHeights.of(table, each, GAP, 0, rows <= SMALL ? rows : Math.min(2, rows));
        double last = RowHeights.of(table, each, GAP, Math.max(0, rows - 2), rows);
        return new Widths(
                total, each, CAPTION + Math.min(MOST_KEPT, all), Math.min(MOST_KEPT, last));
    }

    /** The classes of a cell, as attribute. */
    public String cellClasses(boolean number, Text cell) {
        boolean brief = cell.value().length() <= SHORT && cell.value().lines().count() == 1;
        return ((number ? "number " : "") + (brief ? "short" : "")).trim();
    }

    /** What goes onto pages together. */
    public List<PdfSection.Part> parts(Section section) {
        return parts.get(section.id());
    }

    /**
     * Whether a new page or nothing comes next. Room below the last line could otherwise reach over
     * the end of the page and leave one empty.
     */
    public boolean endsPage(Section section, int part) {
        if (part + 1 < parts(section).size()) {
            return parts(section).get(part + 1).own();
        }
        int next = document.sections().indexOf(section) + 1;
        return next == document.sections().size()
                || parts(document.sections().get(next)).get(0).own();
    }
}
