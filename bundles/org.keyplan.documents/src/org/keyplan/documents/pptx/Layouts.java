package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyplan.documents.pptx.PptxBase.Layout;
import org.keyplan.documents.slide.SlideRoom;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorMapping;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The layouts of a presentation, and how much room slides of them have. */
final class Layouts {

    /** Number of the placeholder for the topic in our own layouts. */
    static final int TOPIC = 13;

    private static final String OURS = "Keyplan";

    /** Beside and below what somebody else's master says nothing about, as a part of the slide. */
    private static final double MARGIN = 0.05;

    /** What a title may take at the top, as a part of the slide. */
    private static final double TITLE = 0.2;

    private static final double GAP = 8;

    private final Dimension page;
    private final List<XSLFSlideLayout> all = new ArrayList<>();

    /** In the order of masters; somebody may have several, of which the first is the usual one. */
    Layouts(XMLSlideShow show) {
        page = show.getPageSize();
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            all.addAll(List.of(master.getSlideLayouts()));
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("No layouts");
        }
    }

    /** Whether a layout is of our own master, which somebody may have changed. */
    static boolean isOurs(XSLFSlideLayout layout) {
        return layout.getTheme() != null && OURS.equals(layout.getTheme().getName());
    }

    /** A layout: by what programs know it as, else by its name, else the nearest there is. */
    XSLFSlideLayout of(Layout wanted) {
        return typed(wanted.type())
                .or(() -> named(wanted))
                .or(() -> wanted == Layout.TITLE ? Optional.empty() : typed(SlideLayout.TITLE_ONLY))
                .or(() -> titled(wanted))
                .orElse(all.get(0));
    }

    private Optional<XSLFSlideLayout> typed(SlideLayout type) {
        return all.stream().filter(layout -> layout.getType() == type).findFirst();
    }

    private Optional<XSLFSlideLayout> named(Layout wanted) {
        String name = wanted.type().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(
                        layout ->
                                layout.getName() != null
                                        && layout.getName().toLowerCase(Locale.ROOT).contains(name))
                .findFirst();
    }

    /** Any layout that has a title: for the first slide the first, else the last with least. */
    private Optional<XSLFSlideLayout> titled(Layout wanted) {
        Placeholder title = wanted == Layout.TITLE ? Placeholder.CENTERED_TITLE : Placeholder.TITLE;
        return all.stream()
                .filter(layout -> holder(layout.getShapes(), title).isPresent())
                .findFirst();
    }

    /** Where on a slide there is room for what it says, in points. */
    Place room(XSLFSlideLayout layout) {
        if (isOurs(layout) && page.width == SlideRoom.SLIDE_WIDTH) {
            return new Place(SlideRoom.LEFT, SlideRoom.TOP, SlideRoom.WIDTH, SlideRoom.HEIGHT);
        }
        List<XSLFShape> master = layout.getSlideMaster().getShapes();
        Rectangle2D body =
                holder(master, Placeholder.BODY).filter(this::isRoomy).orElse(withinMargins());
        double top =
                Math.max(
                        body.getMinY(),
                        holder(layout.getShapes(), Placeholder.TITLE)
                                .or(() -> holder(master, Placeholder.TITLE))
                                .filter(title -> title.getMaxY() < page.height / 2.0)
                                .map(title -> title.getMaxY() + GAP)
                                .orElse(0.0));
        double bottom =
                Math.min(
                        body.getMaxY(),
                        holder(layout.getShapes(), Placeholder.FOOTER)
                                .or(() -> holder(master, Placeholder.FOOTER))
                                .filter(foot -> foot.getMinY() > page.height / 2.0)
                                .map(foot -> foot.getMinY() - GAP)
                                .orElse(page.height * (1 - MARGIN)));
        return new Place(body.getX(), top, body.getWidth(), Math.max(GAP, bottom - top));
    }

    /** Some masters have a text in a corner, which is no place for a table. */
    private boolean isRoomy(Rectangle2D place) {
        return place.getWidth() > page.width / 2.0 && place.getHeight() > page.height / 2.0;
    }

    private Rectangle2D withinMargins() {
        return new Rectangle2D.Double(
                page.width * MARGIN,
                page.height * TITLE,
                page.width * (1 - 2 * MARGIN),
                page.height * (1 - TITLE - 2 * MARGIN));
    }

    /** Whether letters are light, so that what is drawn needs paper of its own. */
    static boolean isDark(XSLFSlideLayout layout) {
        CTColorMapping colors = layout.getSlideMaster().getXmlObject().getClrMap();
        return colors != null
                && (colors.getTx1() == STColorSchemeIndex.LT_1
                        || colors.getTx1() == STColorSchemeIndex.LT_2);
    }

    private static Optional<Rectangle2D> holder(List<XSLFShape> shapes, Placeholder which) {
        return shapes.stream()
                .filter(shape -> shape instanceof XSLFTextShape text && text.getTextType() == which)
                .map(XSLFShape::getAnchor)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
