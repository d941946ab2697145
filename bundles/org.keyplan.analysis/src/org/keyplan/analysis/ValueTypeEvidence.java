package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__EVIDENCE;
import static org.keyplan.model.KeyplanPackage.Literals.SOURCED__CONFIDENCE;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_EVIDENCE__INDICATES;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Account;
import org.keyplan.model.Confidence;
import org.keyplan.model.ValueEvidence;
import org.keyplan.model.ValueType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the customer's own words and deeds say about the value type.
 *
 * @param byType evidence that is stated or confirmed, by the type it points to; every type but
 *     {@code UNCLASSIFIED} is there; unmodifiable
 * @param leftOut evidence that does not count: only assumed, or pointing to no type
 */
public record ValueTypeEvidence(
        Map<ValueType, List<ValueEvidence>> byType, List<ValueEvidence> leftOut) {

    public static final Set<EStructuralFeature> READS =
            Reads.of(ACCOUNT__EVIDENCE, SOURCED__CONFIDENCE, VALUE_EVIDENCE__INDICATES);

    /** Weighs the evidence of an account; there is none for {@code null}. */
    public static ValueTypeEvidence of(Account account) {
        Map<ValueType, List<ValueEvidence>> byType = new EnumMap<>(ValueType.class);
        for (ValueType type : ValueType.values()) {
            byType.put(type, new ArrayList<>());
        }
        List<ValueEvidence> leftOut = byType.remove(ValueType.UNCLASSIFIED);
        if (account != null) {
            for (ValueEvidence evidence : account.getEvidence()) {
                boolean told =
                        evidence.getConfidence() == Confidence.STATED
                                || evidence.getConfidence() == Confidence.CONFIRMED;
                List<ValueEvidence> pointsTo = told ? byType.get(evidence.getIndicates()) : null;
                (pointsTo == null ? leftOut : pointsTo).add(evidence);
            }
        }
        byType.replaceAll((type, list) -> List.copyOf(list));
        return new ValueTypeEvidence(Collections.unmodifiableMap(byType), List.copyOf(leftOut));
    }

    /** How much evidence points to a type; 0 for {@code UNCLASSIFIED}. */
    public int count(ValueType type) {
        return byType.getOrDefault(type, List.of()).size();
    }

    /** How much evidence counts at all. */
    public int total() {
        return byType.values().stream().mapToInt(List::size).sum();
    }

    /** The type that more than half of the counting evidence points to, if there is one. */
    public Optional<ValueType> majority() {
        int total = total();
        return byType.keySet().stream().filter(type -> 2 * count(type) > total).findFirst();
    }
}
