package org.keyplan.ui.table.grid;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import java.util.LinkedHashMap;
import java.util.Map;

/** The letters of a grid, and how much of a text has room. Belongs to the UI thread. */
final class GridFonts {
    private static final int KNOWN = 4000;

    private final Map<Cut, String> cuts =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Cut, String> eldest) {
                    return size() > KNOWN;
                }
            };

    /** From the registry, which disposes it. */
    Font font(GridLook look) {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        if (look.bold()) {
            return fonts.getBold(JFaceResources.DIALOG_FONT);
        }
        return look.italic()
                ? fonts.getItalic(JFaceResources.DIALOG_FONT)
                : fonts.get(JFaceResources.DIALOG_FONT);
    }

    /** A text, or as much of it as has room, ended with an ellipsis. */
    String cut(GC gc, String text, int room) {
        if (text.isEmpty() || gc.textExtent(text).x <= room) {
            return text;
        }
        return cuts.computeIfAbsent(
                new Cut(text, room, gc.getFont()), key -> shortened(gc, text, room));
    }

    private static String shortened(GC gc, String text, int room) {
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, middle).stripTrailing() + "…").x <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        if (fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1))) {
            fits--;
        }
        return text.substring(0, fits).stripTrailing() + "…";
    }

    void forget() {
        cuts.clear();
    }

    /** What decides how a text is cut. */
    private record Cut(String text, int room, Font font) {}
}
