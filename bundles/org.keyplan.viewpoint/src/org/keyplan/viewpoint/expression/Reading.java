package org.keyplan.viewpoint.expression;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What of the model an expression's result depends on. Immutable. */
public final class Reading {
    /** Depends on nothing that can change. */
    public static final Reading NOTHING = new Reading(false, Map.of(), Map.of());

    /** May depend on anything. */
    public static final Reading EVERYTHING = new Reading(true, Map.of(), Map.of());

    private static final String ANY_CLASS = "";

    private final boolean everything;
    private final Map<String, Set<String>> onSelf;
    private final Map<String, Set<String>> anywhere;

    private Reading(
            boolean everything,
            Map<String, Set<String>> onSelf,
            Map<String, Set<String>> anywhere) {
        this.everything = everything;
        this.onSelf = onSelf;
        this.anywhere = anywhere;
    }

    /** Depends on one feature of the element itself. */
    static Reading ofOwn(String feature) {
        return new Reading(false, Map.of(feature, Set.of(ANY_CLASS)), Map.of());
    }

    /** What an annotation declares. */
    static Reading of(Reads reads) {
        Map<String, Set<String>> features = features(reads.value());
        Map<String, Set<String>> elsewhere = features(reads.elsewhere());
        return reads.scope() == Reads.Scope.SELF
                ? new Reading(false, features, elsewhere)
                : new Reading(false, Map.of(), union(features, elsewhere));
    }

    private static Map<String, Set<String>> features(String[] written) {
        Map<String, Set<String>> features = new HashMap<>();
        for (String each : written) {
            int dot = each.lastIndexOf('.');
            String type = dot < 0 ? ANY_CLASS : each.substring(0, dot);
            features.computeIfAbsent(each.substring(dot + 1), k -> new TreeSet<>()).add(type);
        }
        return features;
    }

    /** Depends on what this or the other depends on. */
    public Reading and(Reading other) {
        if (everything || other.everything) {
            return EVERYTHING;
        }
        return new Reading(false, union(onSelf, other.onSelf), union(anywhere, other.anywhere));
    }

    /** The same features, but on any element. */
    Reading onAnyElement() {
        return everything ? this : new Reading(false, Map.of(), union(onSelf, anywhere));
    }

    /** Whether it may depend on anything. */
    public boolean isEverything() {
        return everything;
    }

    /** Whether a feature of the element itself matters. */
    public boolean ofSelf(EClass type, EStructuralFeature feature) {
        return everything || matches(onSelf, type, feature) || matches(anywhere, type, feature);
    }

    /** Whether a feature of any other element matters. */
    public boolean ofOthers(EClass type, EStructuralFeature feature) {
        return everything || matches(anywhere, type, feature);
    }

    private static boolean matches(
            Map<String, Set<String>> features, EClass type, EStructuralFeature feature) {
        for (String name : features.getOrDefault(feature.getName(), Set.of())) {
            if (name.equals(ANY_CLASS) || DomainClasses.isKindOf(type, name)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> union(
            Map<String, Set<String>> one, Map<String, Set<String>> other) {
        Map<String, Set<String>> all = new HashMap<>();
        one.forEach((k, v) -> all.put(k, new TreeSet<>(v)));
        other.forEach((k, v) -> all.computeIfAbsent(k, x -> new TreeSet<>()).addAll(v));
        return all;
    }
}
