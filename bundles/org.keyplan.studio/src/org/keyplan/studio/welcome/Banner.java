package org.keyplan.studio.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.studio.image.StudioImages;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.text.UiTexts;

/** The product's sign, its name and what it is for. */
final class Banner {
    private static final UiTexts TEXTS = UiTexts.beside(Banner.class);
    private static final int SIZE = 56;

    private Banner() {}

    static void on(Composite body, PageFonts fonts) {
        Composite banner = new Composite(body, SWT.NONE);
        Ground.paintItself(banner);
        banner.setBackground(Palette.PAGE.color());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 2;
        banner.setLayout(layout);
        Canvas sign = new Canvas(banner, SWT.NO_FOCUS);
        Ground.paintItself(sign);
        sign.setBackground(Palette.PAGE.color());
        ImageDescriptor picture = StudioImages.logo(SIZE);
        Image image = new LocalResourceManager(JFaceResources.getResources(), sign).create(picture);
        sign.addListener(SWT.Paint, event -> event.gc.drawImage(image, 0, 0));
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2);
        place.widthHint = SIZE;
        place.heightHint = SIZE;
        sign.setLayoutData(place);
        new Words(banner, TEXTS.get("product"), fonts.title(), Palette.TEXT)
                .setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        new Words(banner, TEXTS.get("product.about"), fonts.text(), Palette.MUTED)
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
