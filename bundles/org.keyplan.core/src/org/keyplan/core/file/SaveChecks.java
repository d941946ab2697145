package org.keyplan.core.file;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.PlanLabels;

import java.util.Iterator;
import java.util.List;

/**
 * Refuses what a file cannot hold before a single byte is written: EMF itself would throw halfway
 * through the file.
 */
final class SaveChecks {

    private final PlanResource resource;

    private SaveChecks(PlanResource resource) {
        this.resource = resource;
    }

    /**
     * @throws Problem.Found naming the element and the feature
     */
    static void check(PlanResource resource) {
        if (resource.getContents().size() != 1
                || !(resource.getContents().get(0) instanceof AccountPlan)) {
            throw new Problem.Found(Problem.keyed(0, 0, Kind.NOT_A_PLAN, "NOT_A_PLAN.save"));
        }
        SaveChecks checks = new SaveChecks(resource);
        Iterator<EObject> all = EcoreUtil.getAllContents(resource, false);
        while (all.hasNext()) {
            checks.check(all.next());
        }
    }

    private void check(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || !element.eIsSet(feature)) {
                continue;
            }
            Object value = element.eGet(feature, false);
            List<?> values =
                    value instanceof List<?> many ? many : List.of(value == null ? "" : value);
            for (Object each : values) {
                if (feature instanceof EAttribute && each instanceof String text) {
                    checkText(element, feature, text);
                } else if (feature instanceof EReference reference && !reference.isContainment()) {
                    checkTarget(element, feature, (EObject) each);
                }
            }
        }
    }

    private void checkText(EObject element, EStructuralFeature feature, String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isXml(c)) {
                throw new Problem.Found(
                        Problem.of(
                                Kind.UNWRITABLE_TEXT,
                                label(element),
                                label(feature),
                                String.format("U+%04X", c),
                                Integer.toString(i + 1)));
            }
            i += Character.charCount(c);
        }
    }

    /** The characters of XML 1.0; a lone half of a pair is none. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private void checkTarget(EObject element, EStructuralFeature feature, EObject target) {
        if (target.eIsProxy() || target.eResource() != resource) {
            throw new Problem.Found(
                    Problem.of(
                            Kind.REFERENCE_OUTSIDE_PLAN,
                            label(element),
                            label(feature),
                            label(target)));
        }
    }

    static Messages.Localized label(EObject element) {
        String english = PlanLabels.label(element, java.util.Locale.ENGLISH);
        String chinese = PlanLabels.label(element, java.util.Locale.SIMPLIFIED_CHINESE);
        return locale -> locale.getLanguage().equals("zh") ? chinese : english;
    }

    static Messages.Localized label(EStructuralFeature feature) {
        String english = PlanLabels.feature(feature, java.util.Locale.ENGLISH);
        String chinese = PlanLabels.feature(feature, java.util.Locale.SIMPLIFIED_CHINESE);
        return locale -> locale.getLanguage().equals("zh") ? chinese : english;
    }
}
