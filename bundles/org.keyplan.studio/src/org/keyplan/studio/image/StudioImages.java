package org.keyplan.studio.image;

import org.eclipse.jface.resource.ImageDescriptor;
import org.osgi.framework.FrameworkUtil;

import java.net.URL;

/** The sign of the product. */
public final class StudioImages {
    private static final int DRAWN = 256;

    private StudioImages() {}

    /**
     * The sign, crisp at every scaling.
     *
     * @param size its width and height in pixels at 100 %
     */
    public static ImageDescriptor logo(int size) {
        URL file = FrameworkUtil.getBundle(StudioImages.class).getEntry("icons/logo.svg");
        ImageDescriptor drawn = ImageDescriptor.createFromURL(file);
        return ImageDescriptor.createFromImageDataProvider(
                zoom -> drawn.getImageData(zoom * size / DRAWN));
    }
}
