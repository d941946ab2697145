package org.keyplan.ui.diagram.palette;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** What all parts of a palette look by: its colours, its icons, and whether names are shown. */
final class PaletteLook {
    private final Control themed;
    private final ResourceManager images;
    private PaletteColors colors;
    private boolean narrow;

    /**
     * @param themed gets its colours from the theme; images live as long as it
     */
    PaletteLook(Control themed) {
        this.themed = themed;
        this.images = new LocalResourceManager(JFaceResources.getResources(), themed);
        takeColors();
    }

    /** Takes the colours of the theme of now. */
    void takeColors() {
        colors = PaletteColors.of(themed);
    }

    PaletteColors colors() {
        return colors;
    }

    /** Whether icons stand alone, without names and headings. */
    boolean isNarrow() {
        return narrow;
    }

    void setNarrow(boolean iconsOnly) {
        narrow = iconsOnly;
    }

    /** Null for none. */
    Image image(ImageDescriptor icon) {
        return icon == null ? null : images.get(icon);
    }
}
