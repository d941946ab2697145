package org.keyplan.ui.diagram.paint;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of diagrams: those of the product's typefaces that is installed. Fonts are {@link
 * ShapePainter#FINE} times as large as they are seen, because SWT knows whole points only; they are
 * drawn on a canvas that is scaled down by as much. There are few of them and they stay as long as
 * the display. Belongs to the UI thread.
 */
final class PaperFonts {
    private static final List<String> FAMILIES = List.of("Inter", "Noto Sans", "DejaVu Sans");
    private static final List<String> SEMI_BOLD = List.of(" Semi Bold", " SemiBold", " Semibold");
    private static final String PROBE = "mmWWiill@Qg";
    private static final String NOT_INSTALLED = "No typeface has this name";
    private static final double POINTS_PER_INCH = 72;
    private static final int MOST_WIDTHS = 20_000;

    private static PaperFonts instance;

    private final double pointsPerPixel;
    private final String regular;
    private final String semiBold;
    private final Map<Look, Face> faces = new HashMap<>();

    private PaperFonts(Display display) {
        pointsPerPixel = POINTS_PER_INCH / display.getDPI().y;
        regular = FAMILIES.stream().filter(PaperFonts::isInstalled).findFirst().orElse(null);
        semiBold =
                SEMI_BOLD.stream()
                        .map(weight -> regular + weight)
                        .filter(PaperFonts::isInstalled)
                        .findFirst()
                        .orElse(null);
    }

    /** Those of the display. */
    static PaperFonts get() {
        if (instance == null) {
            instance = new PaperFonts(Display.getCurrent());
        }
        return instance;
    }

    private record Look(double size, boolean semiBold, boolean italic) {}

    /** A font with its measures, in fine pixels. */
    static final class Face {
        private final Font font;
        private final int ascent;
        private final Map<String, Integer> widths =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                        return size() > MOST_WIDTHS;
                    }
                };

        Face(Font font) {
            this.font = font;
            this.ascent = FigureUtilities.getFontMetrics(font).getAscent();
        }

        Font font() {
            return font;
        }

        /** From the top of a line to its baseline. */
        int ascent() {
            return ascent;
        }

        int width(String text) {
            return widths.computeIfAbsent(text, t -> FigureUtilities.getTextWidth(t, font));
        }
    }

    Face face(TextStyle style) {
        return faces.computeIfAbsent(
                new Look(style.size(), style.semiBold(), style.italic()), this::create);
    }

    private Face create(Look look) {
        int points = (int) Math.round(look.size() * ShapePainter.FINE * pointsPerPixel);
        boolean own = look.semiBold() && semiBold != null;
        int style = look.semiBold() && !own ? SWT.BOLD : SWT.NORMAL;
        return new Face(
                font(own ? semiBold : regular, points, look.italic() ? style | SWT.ITALIC : style));
    }

    /** Toolkits give some other font for a name they do not know; its letters give it away. */
    private static boolean isInstalled(String family) {
        return probe(family) != probe(NOT_INSTALLED)
                || Display.getCurrent().getFontList(family, true).length > 0;
    }

    private static int probe(String family) {
        return FigureUtilities.getTextWidth(PROBE, font(family, 40, SWT.NORMAL));
    }

    private static Font font(String family, int points, int style) {
        String name =
                family == null
                        ? JFaceResources.getDefaultFont().getFontData()[0].getName()
                        : family;
        return JFaceResources.getResources().create(FontDescriptor.createFrom(name, points, style));
    }
}
