package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.keyplan.design.outline.OutlineDiagram;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Theme;
import org.keyplan.validation.Severity;

import java.util.Locale;

/** The icons of the explorer's nodes, with a full badge for own findings and a hollow one below. */
final class NodeIcons {

    private NodeIcons() {}

    static Image icon(Object node, Severity own, Severity below) {
        String name = name(node);
        ImageRegistry registry = UiPlugin.get().getImageRegistry();
        String key = "explorer/" + Theme.isDark() + "/" + name + "/" + own + "/" + below;
        if (registry.getDescriptor(key) == null) {
            ImageDescriptor plain =
                    node instanceof EObject element
                            ? Images.elementDescriptor(element.eClass())
                            : Images.descriptor(name);
            registry.put(key, badged(plain, own, below));
        }
        return registry.get(key);
    }

    private static ImageDescriptor badged(ImageDescriptor plain, Severity own, Severity below) {
        if (own == null && below == null) {
            return plain;
        }
        boolean weaker = own == null;
        String severity = (weaker ? below : own).name().toLowerCase(Locale.ROOT);
        return new DecorationOverlayIcon(
                plain,
                Images.descriptor(severity + (weaker ? "-within-badge" : "-badge")),
                IDecoration.BOTTOM_LEFT);
    }

    private static String name(Object node) {
        if (node instanceof OutlineGroup group) {
            return switch (group.kind()) {
                case PEOPLE -> "people";
                case DIAGRAMS -> "diagram";
                case TEAM -> "team";
                default -> "folder";
            };
        } else if (node instanceof OutlineDiagram diagram) {
            return switch (diagram.kind()) {
                case COVERAGE -> "coverage";
                case WHITESPACE -> "whitespace";
                case INFLUENCE_MAP, ACCOUNT_MAP -> "map";
                default -> "chart";
            };
        }
        return node instanceof EObject element ? type(element.eClass()) : "more";
    }

    private static String type(EClass type) {
        return "element:" + type.getName();
    }
}
