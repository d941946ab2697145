package org.keyplan.core.compare;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Diagram;
import org.keyplan.model.label.PlanLabels;

import java.util.Locale;

/**
 * One thing in which a later state of a plan differs from an earlier one. Elements belong to the
 * plans compared; a difference is valid as long as these do not change.
 */
public sealed interface Difference {

    /** The element it is about: in the later plan, or in the earlier one if it is only there. */
    EObject element();

    /** One sentence in the language of the locale. */
    String text(Locale locale);

    /**
     * An element is only in the later plan, with all it contains.
     *
     * @param element in the later plan
     */
    record Added(EObject element) implements Difference {
        @Override
        public String text(Locale locale) {
            return Sentences.placed("added", element, locale);
        }
    }

    /**
     * An element is only in the earlier plan, with all it contains.
     *
     * @param element in the earlier plan
     */
    record Removed(EObject element) implements Difference {
        @Override
        public String text(Locale locale) {
            return Sentences.placed("removed", element, locale);
        }
    }

    /**
     * An element has another container, or another place among its neighbours.
     *
     * @param before in the earlier plan
     * @param element in the later plan
     * @param reordered whether it is still in the same list
     */
    record Moved(EObject before, EObject element, boolean reordered) implements Difference {
        @Override
        public String text(Locale locale) {
            return Sentences.get(
                    locale,
                    reordered ? "reordered" : "moved",
                    PlanLabels.type(element.eClass(), locale),
                    Sentences.label(element, locale),
                    Sentences.label(before.eContainer(), locale),
                    Sentences.label(element.eContainer(), locale));
        }
    }

    /**
     * A feature has another value. References count as changed if they point to other elements.
     *
     * @param before in the earlier plan
     * @param element in the later plan
     * @param oldValue a value or list of values of the earlier plan; null for none
     * @param newValue a value or list of values of the later plan; null for none
     */
    record Changed(
            EObject before,
            EObject element,
            EStructuralFeature feature,
            Object oldValue,
            Object newValue)
            implements Difference {
        @Override
        public String text(Locale locale) {
            boolean wasEmpty = Sentences.isEmpty(oldValue);
            boolean isEmpty = Sentences.isEmpty(newValue);
            return Sentences.get(
                    locale,
                    isEmpty ? "cleared" : wasEmpty ? "set" : "changed",
                    PlanLabels.type(element.eClass(), locale),
                    Sentences.label(element, locale),
                    PlanLabels.feature(feature, locale),
                    Sentences.value(oldValue, locale),
                    Sentences.value(newValue, locale));
        }
    }

    /**
     * A diagram is arranged in another way; what it shows has not changed by that.
     *
     * @param element in the later plan
     * @param places how many boxes or lines lie elsewhere
     */
    record Rearranged(Diagram element, int places) implements Difference {
        @Override
        public String text(Locale locale) {
            return Sentences.get(locale, "rearranged", Sentences.label(element, locale), places);
        }
    }

    /** How many elements an element contains, at any depth. */
    static int contents(EObject element) {
        int count = 0;
        for (TreeIterator<EObject> all = element.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }
}
