package org.keyplan.ui.diagram.image;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The diagram editor's icons, in lines that can be seen on the ground they stand on. Images belong
 * to the registry; nobody disposes them. Belongs to the UI thread.
 */
public final class DiagramImages {
    private static final String BUNDLE = "org.keyplan.ui.diagram";
    private static final String LIGHT = "icons/full/";
    private static final String DARK = "icons/dark/";

    /** Between the brightness of dark and that of light grounds, 0 to 1. */
    private static final float HALF = 0.5f;

    private DiagramImages() {}

    /**
     * An icon of 16 by 16 pixels.
     *
     * @param name of its file, without ending
     * @param ground where it will be seen
     */
    public static ImageDescriptor descriptor(String name, Control ground) {
        String path = (isDark(ground) ? DARK : LIGHT) + name + ".svg";
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseThrow(() -> new IllegalArgumentException("No icon " + path));
    }

    /** An icon of 16 by 16 pixels, see {@link #descriptor}. */
    public static Image get(String name, Control ground) {
        String key = BUNDLE + '/' + (isDark(ground) ? DARK : LIGHT) + name;
        if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
            JFaceResources.getImageRegistry().put(key, descriptor(name, ground));
        }
        return JFaceResources.getImageRegistry().get(key);
    }

    /** Whether light lines are needed to be seen on a control's ground. */
    public static boolean isDark(Control ground) {
        RGB color = ground.getBackground().getRGB();
        return color.getHSB()[2] < HALF;
    }
}
