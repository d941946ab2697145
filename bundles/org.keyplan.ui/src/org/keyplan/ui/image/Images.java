package org.keyplan.ui.image;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.UiPlugin;
import org.keyplan.validation.Severity;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import java.net.URL;
import java.util.Locale;

/**
 * The icons of the user interface, crisp at every scaling. Names are those of the files in {@code
 * icons/full}, without ending. What is given out fits the theme at that moment; {@link
 * Theme#addListener} tells when to ask again. Images are shared: nobody disposes them. Belongs to
 * the UI thread.
 */
public final class Images {
    private static final String ELEMENT = "element:";
    private static final int LARGE_PERCENT = 150;

    private Images() {}

    /**
     * Draws one icon for nobody, so that the first that is shown need not wait until the software
     * that draws icons is loaded. May be called in any thread, also before there is a workbench.
     */
    public static void prepare() {
        URL file = file(FrameworkUtil.getBundle(Images.class), "icons/full/home.svg");
        ImageDescriptor.createFromURL(file).getImageData(100);
    }

    /**
     * An icon.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Image get(String name) {
        return image(name, null);
    }

    /**
     * An icon, for those who make their own image of it.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static ImageDescriptor descriptor(String name) {
        boolean dark = Theme.isDark();
        String path = "icons/" + (dark ? "dark/" : "full/") + name + ".svg";
        return new Icon(name, dark, file(FrameworkUtil.getBundle(Images.class), path));
    }

    /**
     * An icon one and a half times as large, for where there is much room.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Image large(String name) {
        ImageRegistry registry = UiPlugin.get().getImageRegistry();
        String key = (Theme.isDark() ? "large-dark/" : "large/") + name;
        if (registry.getDescriptor(key) == null) {
            ImageDescriptor usual = descriptor(name);
            ImageDataProvider larger = zoom -> usual.getImageData(zoom * LARGE_PERCENT / 100);
            registry.put(key, ImageDescriptor.createFromImageDataProvider(larger));
        }
        return registry.get(key);
    }

    /** The icon of a kind of element, such as a person or a need. */
    public static Image element(EClass type) {
        return element(type, null);
    }

    /**
     * The icon of a kind of element with a badge for what was found about it.
     *
     * @param worst the gravest severity; null for no badge
     */
    public static Image element(EClass type, Severity worst) {
        return image(ELEMENT + type.getName(), worst);
    }

    /** The icon of a kind of element, for those who make their own image of it. */
    public static ImageDescriptor elementDescriptor(EClass type) {
        return Theme.isDark() && type.getEPackage() == KeyplanPackage.eINSTANCE
                ? descriptor("model/" + type.getName())
                : ImageDescriptor.createFromURL(
                        file(
                                FrameworkUtil.getBundle(PlanLabels.class),
                                "icons/full/obj16/" + type.getName() + ".svg"));
    }

    /**
     * Gives the entries of a menu or toolbar that show icons from here those of the theme of now.
     *
     * @param entries whose actions got their images from {@link #descriptor}; others stay as they
     *     are
     */
    public static void refresh(IContributionManager entries) {
        for (IContributionItem entry : entries.getItems()) {
            if (entry instanceof ActionContributionItem item
                    && item.getAction().getImageDescriptor() instanceof Icon icon) {
                item.getAction().setImageDescriptor(descriptor(icon.name()));
            } else if (entry instanceof IContributionManager submenu) {
                refresh(submenu);
            }
        }
    }

    /** The icon of a severity. */
    public static Image of(Severity severity) {
        return get(severity.name().toLowerCase(Locale.ROOT));
    }

    private static Image image(String name, Severity badge) {
        ImageRegistry registry = UiPlugin.get().getImageRegistry();
        String key = (Theme.isDark() ? "dark/" : "full/") + name + (badge == null ? "" : badge);
        if (registry.getDescriptor(key) == null) {
            ImageDescriptor plain = name.startsWith(ELEMENT) ? element(name) : descriptor(name);
            registry.put(key, badge == null ? plain : badged(plain, badge));
        }
        return registry.get(key);
    }

    private static ImageDescriptor element(String name) {
        return elementDescriptor(
                (EClass) KeyplanPackage.eINSTANCE.getEClassifier(name.substring(ELEMENT.length())));
    }

    private static ImageDescriptor badged(ImageDescriptor plain, Severity badge) {
        String name = badge.name().toLowerCase(Locale.ROOT) + "-badge";
        return new DecorationOverlayIcon(plain, descriptor(name), IDecoration.BOTTOM_LEFT);
    }

    private static URL file(Bundle bundle, String path) {
        URL file = bundle.getEntry(path);
        if (file == null) {
            throw new IllegalArgumentException("There is no icon " + path);
        }
        return file;
    }
}
