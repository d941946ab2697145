package org.keyplan.documents.pdf;

import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.figure.FigurePage;
import org.keyplan.documents.figure.FigurePages;

import java.util.ArrayList;
import java.util.List;

/**
 * A section parted where a figure needs a page of its own: such a page has the words that lead to
 * the figure, too.
 */
public final class PdfSection {

    /** Margins in millimetres, as in the style sheet. */
    private static final double SIDE = 20;

    private static final double ABOVE = 22;
    private static final double BELOW = 20;

    /** What captions and headings need, in millimetres. */
    private static final double CAPTION = 12;

    private static final double TITLE = 15;
    private static final double HEADING = 10;
    private static final double LINE = 5;
    private static final double BELOW_A_PARAGRAPH = 2.5;

    /** Letters in a line of an upright page; Chinese ones count twice. */
    private static final int LINE_LENGTH = 90;

    /** A paragraph that is not longer can stand between a heading and a figure. */
    private static final int SHORT = 220;

    /**
     * What goes onto pages together.
     *
     * @param title whether the section's heading comes first
     * @param own whether it has a page for itself
     * @param side whether that page lies on its side
     * @param blocks what comes before the figure
     * @param view the figure at the end, or null
     */
    public record Part(boolean title, boolean own, boolean side, List<Block> blocks, View view) {

        /** Whether a block must not be parted from what follows. */
        public boolean leading(int index) {
            return index + 1 < blocks.size()
                    ? blocks.get(index + 1) instanceof Table
                    : view != null;
        }
    }

    /**
     * A figure, or one of its pages.
     *
     * @param key names its drawing
     * @param first whether it is not the continuation of another page
     * @param width in pixels
     * @param height in pixels
     * @param words what it shows, for people who hear it
     */
    public record View(
            String id,
            String key,
            boolean first,
            double width,
            double height,
            String caption,
            String words) {}

    private final Document document;
    private final FigureDrawer drawer;
    private final List<Part> parts = new ArrayList<>();
    private List<Block> waiting = new ArrayList<>();
    private boolean titled;

    private PdfSection(Document document, FigureDrawer drawer) {
        this.document = document;
        this.drawer = drawer;
    }

    static List<Part> parts(Section section, Document document, FigureDrawer drawer) {
        PdfSection parted = new PdfSection(document, drawer);
        for (Block block : section.blocks()) {
            if (block instanceof Figure figure) {
                figure.onPages().forEach(parted::add);
            } else {
                parted.waiting.add(block);
            }
        }
        parted.end(false, false, null);
        return parted.parts;
    }

    private void end(boolean own, boolean side, View view) {
        if (!waiting.isEmpty() || view != null || !titled) {
            parts.add(new Part(!titled, own, side, List.copyOf(waiting), view));
            titled = true;
            waiting = new ArrayList<>();
        }
    }

    private void add(Figure figure) {
        int words = waiting.size();
        while (words > 0 && leads(waiting.get(words - 1))) {
            words--;
        }
        double needed = words == 0 && !titled ? TITLE : 0;
        for (Block block : waiting.subList(words, waiting.size())) {
            needed += block instanceof Paragraph paragraph ? height(paragraph) : HEADING;
        }
        FigurePages pages =
                FigurePages.of(
                        figure,
                        new FigurePages.Room(
                                document.paper(), SIDE, ABOVE, BELOW, needed + CAPTION));
        if (!pages.inText() && words > 0) {
            List<Block> leading = List.copyOf(waiting.subList(words, waiting.size()));
            waiting.subList(words, waiting.size()).clear();
            end(false, false, null);
            waiting.addAll(leading);
        }
        int number = 1;
        for (FigurePage page : pages.pages()) {
            String part = pages.pages().size() == 1 ? "" : part(number, pages.pages().size());
            end(!pages.inText(), page.landscape(), view(figure, page, part));
            number++;
        }
    }

    private static double height(Paragraph paragraph) {
        String text = paragraph.text().value() + paragraph.text().detail();
        long length = text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
        return (length / LINE_LENGTH + 1) * LINE + BELOW_A_PARAGRAPH;
    }

    private static String part(int number, int count) {
        return " (" + number + "/" + count + ")";
    }

    private static boolean leads(Block block) {
        return block instanceof Subheading
                || block instanceof Paragraph paragraph
                        && paragraph.text().value().length() <= SHORT;
    }

    private View view(Figure figure, FigurePage page, String part) {
        String title = page.drawing().title() == null ? "" : page.drawing().title();
        String description =
                page.drawing().description() == null ? "" : page.drawing().description();
        return new View(
                figure.id(),
                drawer.add(page.drawing()),
                part.isEmpty() || part.startsWith(" (1/"),
                page.drawing().width() * page.scale(),
                page.drawing().height() * page.scale(),
                figure.caption() + part,
                String.join("\n", figure.caption(), title, description).strip());
    }
}
