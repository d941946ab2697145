package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.keyplan.ui.image.Palette;

/** An icon, a name in bold and a quieter line about it, in a frame with round corners. */
final class CardFace {
    private static final int PADDING = 12;
    private static final int GAP = 12;
    private static final int LINE_GAP = 3;
    private static final int ARC = 12;
    private static final int USUAL_WIDTH = 360;

    private final Image icon;
    private final String name;
    private final String about;
    private final Font nameFont;
    private final Font aboutFont;

    /**
     * @param icon at the left; shared
     * @param about may be empty
     */
    CardFace(PageFonts fonts, Image icon, String name, String about) {
        this.icon = icon;
        this.name = name;
        this.about = about;
        nameFont = fonts.name();
        aboutFont = fonts.text();
    }

    String name() {
        return name;
    }

    String about() {
        return about;
    }

    /**
     * The colours of a card.
     *
     * @param edge of the frame
     * @param edgeWidth in pixels
     */
    record Look(Palette ground, Palette words, Palette edge, int edgeWidth) {}

    void paint(GC gc, Rectangle area, Look look) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.PAGE.color());
        gc.fillRectangle(area);
        gc.setBackground(look.ground().color());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        gc.setForeground(look.edge().color());
        gc.setLineWidth(look.edgeWidth());
        int inset = look.edgeWidth() - 1;
        gc.drawRoundRectangle(
                inset, inset, area.width - 1 - 2 * inset, area.height - 1 - 2 * inset, ARC, ARC);
        gc.drawImage(icon, PADDING, PADDING);
        int x = left();
        TextLayout first = layout(gc.getDevice(), name, nameFont, area.width - x - PADDING);
        gc.setForeground(look.words().color());
        first.draw(gc, x, PADDING);
        TextLayout second = layout(gc.getDevice(), about, aboutFont, area.width - x - PADDING);
        gc.setForeground(Palette.MUTED.color());
        second.draw(gc, x, PADDING + first.getBounds().height + LINE_GAP);
        first.dispose();
        second.dispose();
    }

    /** The size needed if there is so much width; SWT.DEFAULT for a usual one. */
    Point size(Device device, int width) {
        int room = (width == SWT.DEFAULT ? USUAL_WIDTH : width) - left() - PADDING;
        TextLayout first = layout(device, name, nameFont, room);
        TextLayout second = layout(device, about, aboutFont, room);
        int words = first.getBounds().height;
        if (!about.isEmpty()) {
            words += LINE_GAP + second.getBounds().height;
        }
        first.dispose();
        second.dispose();
        return new Point(
                left() + room + PADDING, Math.max(icon.getBounds().height, words) + 2 * PADDING);
    }

    private int left() {
        return PADDING + icon.getBounds().width + GAP;
    }

    private static TextLayout layout(Device device, String text, Font font, int width) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        layout.setText(text);
        layout.setWidth(Math.max(1, width));
        return layout;
    }
}
