package org.keyplan.design;

import org.eclipse.emf.ecore.EObject;

import java.util.function.Predicate;

/**
 * What of a diagram is told as things and lines, and for which place.
 *
 * @param afresh whether all is laid out anew for the place, as if nobody had arranged anything
 * @param ratio width divided by height of the place, between 0.1 and 10
 * @param legendWidth that the legend may take, in pixels at 100 %
 * @param leftToRight whether a diagram of layers has them side by side from the left
 * @param shown which elements are to be seen; what contains one must be among them
 */
public record BlueprintChoice(
        boolean afresh,
        double ratio,
        double legendWidth,
        boolean leftToRight,
        Predicate<EObject> shown) {

    /** The whole diagram as people arranged it. */
    public static BlueprintChoice arranged(double ratio, double legendWidth) {
        return new BlueprintChoice(false, ratio, legendWidth, false, any -> true);
    }

    /** The same, laid out anew. */
    public BlueprintChoice laidOutAfresh() {
        return new BlueprintChoice(true, ratio, legendWidth, leftToRight, shown);
    }

    /** The same, laid out anew with layers side by side. */
    public BlueprintChoice layersSideBySide() {
        return new BlueprintChoice(true, ratio, legendWidth, true, shown);
    }

    /** Only some elements, laid out anew. */
    public BlueprintChoice showing(Predicate<EObject> only) {
        return new BlueprintChoice(true, ratio, legendWidth, leftToRight, only);
    }
}
