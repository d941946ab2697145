package org.keyplan.viewpoint.render;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.layout.LayoutOptions;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is to be drawn, and how.
 *
 * @param root what the diagram is about
 * @param layers names of the layers that are on; those that always are need not be named
 * @param filters names of the filters that are on
 * @param arrangement what a person placed, bent and hid
 * @param layout what of it is laid out anew, and for which page
 * @param locale of the picture's own words; those of labels come from the model and its services
 * @param wording words of the legend
 * @param heading null for none
 * @param legend whether there is to be one
 */
public record PictureRequest(
        DiagramDescription description,
        EObject root,
        Set<String> layers,
        Set<String> filters,
        Arrangement arrangement,
        LayoutOptions layout,
        Locale locale,
        LegendWording wording,
        Heading heading,
        boolean legend) {

    /** A new diagram as it opens: initial layers, no filters, all laid out, with a legend. */
    public static PictureRequest of(DiagramDescription description, EObject root, Locale locale) {
        return new PictureRequest(
                description,
                root,
                SceneRefresher.initialLayers(description),
                Set.of(),
                Arrangement.NONE,
                LayoutOptions.automatic(),
                locale,
                LegendWording.NONE,
                null,
                true);
    }

    /** With these layers and filters on, in any order. */
    public PictureRequest showing(Collection<String> onLayers, Collection<String> onFilters) {
        return new PictureRequest(
                description,
                root,
                new LinkedHashSet<>(onLayers),
                new LinkedHashSet<>(onFilters),
                arrangement,
                layout,
                locale,
                wording,
                heading,
                legend);
    }

    /** As a person arranged it, laid out as far as the options say. */
    public PictureRequest arranged(Arrangement placed, LayoutOptions options) {
        return new PictureRequest(
                description,
                root,
                layers,
                filters,
                placed,
                options,
                locale,
                wording,
                heading,
                legend);
    }

    /** With these words in the legend. */
    public PictureRequest worded(LegendWording words) {
        return new PictureRequest(
                description,
                root,
                layers,
                filters,
                arrangement,
                layout,
                locale,
                words,
                heading,
                legend);
    }

    /** With a heading. */
    public PictureRequest headed(Heading above) {
        return new PictureRequest(
                description,
                root,
                layers,
                filters,
                arrangement,
                layout,
                locale,
                wording,
                above,
                legend);
    }

    /** Without a legend, for a page that explains it elsewhere. */
    public PictureRequest withoutLegend() {
        return new PictureRequest(
                description,
                root,
                layers,
                filters,
                arrangement,
                layout,
                locale,
                wording,
                heading,
                false);
    }
}
