package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.figure.FigurePage;
import org.keyplan.documents.figure.FigurePages;
import org.keyplan.documents.options.Paper;
import org.keyplan.viewpoint.drawing.Drawing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes figures with their captions: within the text, or on pages of their own where names would
 * be too small else.
 */
final class DocxFigures {

    /** For the caption below a figure and a heading above it, in twentieths of a point. */
    private static final int WORDS = 1700;

    /** Of a caption with the space around it, in twentieths of a point. */
    private static final int CAPTION = 760;

    /** Of headings and remarks with the space around them, in twentieths of a point. */
    private static final Map<String, Integer> HEIGHTS =
            Map.of(DocxStyles.HEADING_1, 1120, DocxStyles.HEADING_2, 680, DocxStyles.BODY, 380);

    private static final Set<String> HEADINGS = Set.of(DocxStyles.HEADING_1, DocxStyles.HEADING_2);

    /** Headings and remarks that have room above a figure. */
    private static final int MOST_BEFORE = 4;

    private final WordBody body;
    private final DocxPictures pictures;
    private final DocxCaptions captions;
    private final DocxSections sections;
    private final DocxPage paper;
    private final Paper format;

    /**
     * @param sections that may be turned; null where the pages are not ours to turn
     */
    DocxFigures(
            WordBody body,
            DocxPictures pictures,
            DocxCaptions captions,
            DocxSections sections,
            Paper paper) {
        this.body = body;
        this.pictures = pictures;
        this.captions = captions;
        this.sections = sections;
        this.paper = DocxPage.of(paper);
        this.format = paper;
    }

    void write(Figure figure) throws IOException {
        if (sections == null) {
            inText(figure);
            return;
        }
        for (Figure part : figure.onPages()) {
            onPages(part);
        }
    }

    private void onPages(Figure figure) throws IOException {
        int heading = heading();
        List<FigurePage> pages = FigurePages.of(figure, room(heading)).pages();
        boolean turned = false;
        for (int i = 0; i < pages.size(); i++) {
            FigurePage page = pages.get(i);
            if (page.landscape() != turned) {
                turn(page.landscape());
                turned = page.landscape();
            }
            XWPFParagraph picture = body.paragraph(DocxStyles.FIGURE);
            if (page.landscape()) {
                picture.setSpacingBefore(0);
            }
            double scale = i == 0 ? scaleBelow(heading, page) : page.scale();
            pictures.add(picture, page.drawing(), scale, name(figure, page, pages.size()));
            if (i == 0) {
                captions.figure(figure.caption());
            } else {
                captions.continued(part(figure, page));
            }
        }
        if (turned) {
            turn(false);
        }
    }

    private FigurePages.Room room(int heading) {
        return new FigurePages.Room(
                format,
                DocxPage.millimetres(DocxPage.SIDE),
                DocxPage.millimetres(DocxPage.ABOVE),
                DocxPage.millimetres(DocxPage.BELOW),
                DocxPage.millimetres(heading + CAPTION));
    }

    /** What stands before the figure shall stand on the same page. */
    private double scaleBelow(int heading, FigurePage page) {
        double room = paper.textHeight(page.landscape()) - DocxPage.millimetres(heading + CAPTION);
        return Math.min(page.scale(), page.scale() * room / page.height());
    }

    /** How high the headings and remarks are that introduce the figure. */
    private int heading() {
        List<IBodyElement> elements = body.word().getBodyElements();
        int height = 0;
        for (IBodyElement element : elements.subList(firstOfHeading(), elements.size())) {
            height += HEIGHTS.getOrDefault(((XWPFParagraph) element).getStyle(), 0);
        }
        return height;
    }

    /** A part of a large figure has a title of its own. */
    private static String part(Figure figure, FigurePage page) {
        String title = page.drawing().title();
        return title == null || title.isBlank() ? figure.caption() : title;
    }

    private static String name(Figure figure, FigurePage page, int pages) {
        return pages == 1 ? figure.caption() : part(figure, page);
    }

    private void inText(Figure figure) throws IOException {
        Drawing drawing = figure.drawing();
        double across = body.width() / DocxPictures.TWIPS_PER_PIXEL;
        int words = WORDS + CAPTION;
        double down =
                DocxPage.twips(paper.textHeight(false) - DocxPage.millimetres(words))
                        / DocxPictures.TWIPS_PER_PIXEL;
        double scale = Math.min(across / drawing.width(), down / drawing.height());
        XWPFParagraph picture = body.paragraph(DocxStyles.FIGURE);
        pictures.add(picture, drawing, Math.min(1, scale), figure.caption());
        captions.figure(figure.caption());
    }

    private void turn(boolean onItsSide) {
        if (!onItsSide) {
            sections.turnBack(end(body.word().getBodyElements().size()));
            return;
        }
        XWPFParagraph end = end(firstOfHeading());
        if (!end.getCTPPr().isSetSectPr()) {
            sections.turn(end);
        }
    }

    /** The paragraph before an element; there is one, since a gap follows whatever is none. */
    private XWPFParagraph end(int element) {
        return (XWPFParagraph) body.word().getBodyElements().get(element - 1);
    }

    /** Headings and remarks that introduce the figure come along to its page. */
    private int firstOfHeading() {
        List<IBodyElement> elements = body.word().getBodyElements();
        int first = elements.size();
        for (int i = elements.size() - 1; i > 0 && elements.size() - i <= MOST_BEFORE; i--) {
            String style =
                    elements.get(i) instanceof XWPFParagraph paragraph ? paragraph.getStyle() : "";
            if (HEADINGS.contains(style)) {
                first = i;
            } else if (!DocxStyles.BODY.equals(style)) {
                break;
            }
        }
        return first;
    }
}
