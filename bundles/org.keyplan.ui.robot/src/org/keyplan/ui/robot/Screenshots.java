package org.keyplan.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of the whole screen, to be looked at by people. */
public final class Screenshots {
    private static final Path FOLDER =
            Path.of(System.getProperty("keyplan.screenshots", "target/screenshots"));

    private Screenshots() {}

    /** Takes one; a later one of the same name replaces it. */
    public static Path take(String name) {
        Ui.settle();
        return Ui.get(
                () -> {
                    Files.createDirectories(FOLDER);
                    Path file = FOLDER.resolve(name + ".png");
                    Display display = Ui.display();
                    Rectangle bounds = display.getBounds();
                    Image image = new Image(display, bounds.width, bounds.height);
                    GC gc = new GC(display);
                    try {
                        gc.copyArea(image, 0, 0);
                        ImageLoader loader = new ImageLoader();
                        loader.data =
                                new org.eclipse.swt.graphics.ImageData[] {
                                    image.getImageDataAtCurrentZoom()
                                };
                        loader.save(file.toString(), SWT.IMAGE_PNG);
                    } finally {
                        gc.dispose();
                        image.dispose();
                    }
                    return file;
                });
    }
}
