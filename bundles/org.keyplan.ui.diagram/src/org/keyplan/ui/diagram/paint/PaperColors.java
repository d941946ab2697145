package org.keyplan.ui.diagram.paint;

import org.eclipse.swt.graphics.Color;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.HashMap;
import java.util.Map;

/** Colours of diagrams; they take nothing that would have to be given back. */
public final class PaperColors {
    private static final int MOST = 5_000;
    private static final Map<Rgb, Color> KNOWN = new HashMap<>();

    private PaperColors() {}

    /** The colour, to be used in the UI thread. */
    public static Color of(Rgb rgb) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                rgb,
                any -> {
                    Rgb real = rgb.clamped();
                    return new Color(real.red(), real.green(), real.blue());
                });
    }
}
