package org.keyplan.core.recovery;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.keyplan.core.compare.PlanCopy;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;

import java.util.Collection;
import java.util.List;

/** What of a plan a file can hold, where a save would refuse the whole plan. */
final class Savable {

    private Savable() {}

    static byte[] content(AccountPlan plan) throws PlanFileException {
        try {
            return PlanFiles.content(plan);
        } catch (PlanFileException e) {
            if (e.kind() == Kind.UNWRITABLE_TEXT || e.kind() == Kind.REFERENCE_OUTSIDE_PLAN) {
                return PlanFiles.content(cleaned(PlanCopy.of(plan)));
            }
            throw e;
        }
    }

    private static AccountPlan cleaned(AccountPlan plan) {
        clean(plan);
        for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext(); ) {
            clean(all.next());
        }
        return plan;
    }

    private static void clean(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || !feature.isChangeable() || !element.eIsSet(feature)) {
                continue;
            }
            if (feature instanceof EAttribute) {
                cleanText(element, feature);
            } else if (!((EReference) feature).isContainment()) {
                dropOutside(element, feature);
            }
        }
    }

    private static void cleanText(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value instanceof String text) {
            String clean = clean(text);
            if (!clean.equals(text)) {
                element.eSet(feature, clean);
            }
        } else if (value instanceof Collection<?> many
                && many.stream().anyMatch(String.class::isInstance)) {
            element.eSet(
                    feature, many.stream().map(each -> clean((String) each)).distinct().toList());
        }
    }

    private static void dropOutside(EObject element, EStructuralFeature feature) {
        Resource resource = element.eResource();
        Object value = element.eGet(feature, false);
        if (value instanceof EObject target && target.eResource() != resource) {
            element.eUnset(feature);
        } else if (value instanceof Collection<?> many) {
            List<?> staying =
                    many.stream().filter(t -> ((EObject) t).eResource() == resource).toList();
            if (staying.size() < many.size()) {
                element.eSet(feature, staying);
            }
        }
    }

    /** The characters of XML 1.0 remain. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(
                        c ->
                                c == '\t'
                                        || c == '\n'
                                        || c == '\r'
                                        || c >= 0x20 && c <= 0xD7FF
                                        || c >= 0xE000 && c <= 0xFFFD
                                        || c >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
