package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.validation.Severity;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The icons of the user interface. */
@ExtendWith(Studio.class)
class IconsTest {
    private static final int CELL = 40;
    private static final int COLUMNS = 24;

    @Test
    void everyIconHasADarkTwin() {
        assertThat(names("icons/dark")).isEqualTo(names("icons/full")).hasSizeGreaterThan(100);
    }

    @Test
    void everyKindOfElementHasAnIconInBothThemes() {
        List<String> missing = new ArrayList<>();
        for (EClassifier each : KeyplanPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract()) {
                Image image = Ui.get(() -> Images.element(type));
                assertThat(image.getBounds()).isEqualTo(new Rectangle(0, 0, 16, 16));
                if (bundle().getEntry("icons/dark/model/" + type.getName() + ".svg") == null) {
                    missing.add(type.getName());
                }
            }
        }
        assertThat(missing).as("kinds of elements without a dark icon").isEmpty();
    }

    @Test
    void iconsAreDrawnForTheScalingOfTheScreen() {
        Image icon = Ui.get(() -> Images.get("search"));

        for (int zoom : new int[] {100, 150, 200}) {
            ImageData data = Ui.get(() -> icon.getImageData(zoom));
            assertThat(data.width).as("width at %d %%", zoom).isEqualTo(16 * zoom / 100);
        }
        assertThat(shareOfSoftPixels(icon, 200))
                .as("share of pixels at edges: drawn at 200 %, not blown up from 100 %")
                .isPositive()
                .isLessThan(shareOfSoftPixels(icon, 100));
    }

    @Test
    void badgesLieOverTheIconOfAnElement() {
        EClass person = KeyplanPackage.Literals.STAKEHOLDER;

        Image plain = Ui.get(() -> Images.element(person));
        Image badged = Ui.get(() -> Images.element(person, Severity.ERROR));

        assertThat(badged.getBounds()).isEqualTo(plain.getBounds());
        assertThat(Ui.get(() -> badged.getImageData(100).data))
                .isNotEqualTo(Ui.get(() -> plain.getImageData(100).data));
    }

    @Test
    void sameIconIsGivenOutEachTime() {
        assertThat(Ui.get(() -> Images.get("save"))).isSameAs(Ui.get(() -> Images.get("save")));
    }

    @Test
    void pictureOfAllIconsCanBeLookedAt() throws Exception {
        Path sheet = Ui.get(this::draw);

        assertThat(Files.size(sheet)).isGreaterThan(10_000);
    }

    private Path draw() throws Exception {
        List<String> names = List.copyOf(names("icons/full"));
        int rows = (names.size() + COLUMNS - 1) / COLUMNS;
        Image sheet = new Image(Ui.display(), COLUMNS * CELL, rows * CELL);
        GC gc = new GC(sheet);
        try {
            gc.setBackground(Palette.PAGE.color());
            gc.fillRectangle(sheet.getBounds());
            for (int i = 0; i < names.size(); i++) {
                gc.drawImage(
                        Images.get(names.get(i)), i % COLUMNS * CELL + 12, i / COLUMNS * CELL + 12);
            }
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {sheet.getImageDataAtCurrentZoom()};
            Path file =
                    Path.of(System.getProperty("keyplan.screenshots", "target/screenshots"))
                            .resolve("icons-" + (Theme.isDark() ? "dark" : "light") + ".png");
            Files.createDirectories(file.getParent());
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } finally {
            gc.dispose();
            sheet.dispose();
        }
    }

    /** The share of the pixels drawn that are partly transparent, as those at edges are. */
    private static double shareOfSoftPixels(Image image, int zoom) {
        return Ui.get(
                () -> {
                    ImageData data = image.getImageData(zoom);
                    int drawn = 0;
                    int soft = 0;
                    for (int y = 0; y < data.height; y++) {
                        for (int x = 0; x < data.width; x++) {
                            int alpha = data.getAlpha(x, y);
                            drawn += alpha > 0 ? 1 : 0;
                            soft += alpha > 0 && alpha < 255 ? 1 : 0;
                        }
                    }
                    return (double) soft / drawn;
                });
    }

    private static Set<String> names(String folder) {
        return Collections.list(bundle().getEntryPaths(folder)).stream()
                .filter(path -> path.endsWith(".svg"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - 4))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Bundle bundle() {
        return FrameworkUtil.getBundle(UiPlugin.class);
    }
}
