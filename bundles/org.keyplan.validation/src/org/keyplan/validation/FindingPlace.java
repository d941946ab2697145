package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person puts a finding right.
 *
 * @param element the finding's element, or the one among its evidence that has the field
 * @param field the field to fill in or to correct; empty if no single field puts it right
 */
public record FindingPlace(EObject element, Optional<EStructuralFeature> field) {

    /**
     * The place of a finding: the first of the {@linkplain RuleInfo#places fields its rule names}
     * that is still empty in the element or its evidence, else the last one of the element, else
     * the last one of the evidence.
     */
    public static FindingPlace of(Finding finding) {
        List<FindingPlace> own = places(finding, List.of(finding.element()));
        List<FindingPlace> further = places(finding, finding.evidence());
        return Stream.concat(own.stream(), further.stream())
                .filter(FindingPlace::isEmpty)
                .findFirst()
                .or(() -> last(own))
                .or(() -> last(further))
                .orElseGet(() -> new FindingPlace(finding.element(), Optional.empty()));
    }

    private static List<FindingPlace> places(Finding finding, List<EObject> elements) {
        return elements.stream()
                .flatMap(
                        element ->
                                finding.rule().info().places().stream()
                                        .filter(f -> f.getEContainingClass().isInstance(element))
                                        .map(f -> new FindingPlace(element, Optional.of(f))))
                .toList();
    }

    private static Optional<FindingPlace> last(List<FindingPlace> places) {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(places.size() - 1));
    }

    private boolean isEmpty() {
        EStructuralFeature feature = field.orElseThrow();
        return !element.eIsSet(feature)
                || element.eGet(feature) instanceof String text && text.isBlank();
    }
}
