package org.keyplan.validation;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of a rule without running it. Immutable; each method returns a copy.
 *
 * @param id the id that people and rule packs use, such as {@code DEC-02}
 * @param severity the severity where neither the rule nor a pack says otherwise
 * @param target the class of the elements that the rule looks at, subclasses included
 * @param reads every feature whose change can change what the rule finds. The containment of
 *     elements need not be listed: adding or removing an element counts as a change of all its
 *     features. Names need not be listed where they only appear in messages, since messages are
 *     made when they are shown.
 * @param places the fields in which a person most often puts right what the rule finds, in the
 *     order in which a person looks at them; none where it is put right elsewhere, such as by an
 *     action
 * @param thresholds the numbers that a pack may change
 * @param local whether the rule reads nothing but the target and what it contains; then only the
 *     changed element is looked at again
 * @param last whether the rule runs after all others and may ask what they found
 */
public record RuleInfo(
        String id,
        Severity severity,
        EClass target,
        Set<EStructuralFeature> reads,
        List<EStructuralFeature> places,
        List<Threshold> thresholds,
        boolean local,
        boolean last) {

    public RuleInfo {
        reads = Set.copyOf(reads);
        places = List.copyOf(places);
        thresholds = List.copyOf(thresholds);
        Category.of(id);
    }

    /** A rule that reads nothing yet and has no threshold. */
    public static RuleInfo of(String id, Severity severity, EClass target) {
        return new RuleInfo(id, severity, target, Set.of(), List.of(), List.of(), false, false);
    }

    /** The part of account planning it watches. */
    public Category category() {
        return Category.of(id);
    }

    /** Adds features that the rule reads. */
    public RuleInfo reads(EStructuralFeature... features) {
        return reads(Arrays.asList(features));
    }

    /** Adds features that the rule reads, typically those that an analysis declares. */
    public RuleInfo reads(Collection<? extends EStructuralFeature> features) {
        Set<EStructuralFeature> all = new LinkedHashSet<>(reads);
        all.addAll(features);
        return new RuleInfo(id, severity, target, all, places, thresholds, local, last);
    }

    /** Names the fields in which what the rule finds is put right, see {@link #places}. */
    public RuleInfo putRightAt(EStructuralFeature... fields) {
        return new RuleInfo(
                id, severity, target, reads, Arrays.asList(fields), thresholds, local, last);
    }

    /** Adds a threshold. */
    public RuleInfo threshold(Threshold threshold) {
        List<Threshold> all = new ArrayList<>(thresholds);
        all.add(threshold);
        return new RuleInfo(id, severity, target, reads, places, all, local, last);
    }

    /** Says that the rule reads nothing but the target and what it contains. */
    public RuleInfo localToTarget() {
        return new RuleInfo(id, severity, target, reads, places, thresholds, true, last);
    }

    /** Says that the rule runs after all others and may ask what they found. */
    public RuleInfo afterAllOthers() {
        return new RuleInfo(id, severity, target, reads, places, thresholds, local, true);
    }

    /**
     * The threshold of that name.
     *
     * @throws IllegalArgumentException if the rule has none
     */
    public Threshold threshold(String key) {
        return thresholds.stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no threshold " + key));
    }
}
