package org.keyplan.ui.image;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

import java.net.URL;
import java.util.Objects;

/** An icon that knows its name, so that it can be exchanged when the theme changes. */
final class Icon extends ImageDescriptor {
    private final String name;
    private final boolean dark;
    private final ImageDescriptor drawing;

    Icon(String name, boolean dark, URL file) {
        this.name = name;
        this.dark = dark;
        drawing = ImageDescriptor.createFromURL(file);
    }

    String name() {
        return name;
    }

    @Override
    public ImageData getImageData(int zoom) {
        return drawing.getImageData(zoom);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Icon icon && icon.dark == dark && icon.name.equals(name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, dark);
    }
}
