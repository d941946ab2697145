package org.keyplan.validation.review;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Findings as a person wants to see them: filtered, grouped and counted. Immutable; made anew after
 * each change, in time linear in the number of findings.
 */
public final class FindingOutline {

    /** By what findings are put together. */
    public enum Grouping {
        SEVERITY,
        ELEMENT,
        NONE
    }

    /**
     * Which findings are shown.
     *
     * @param severities those shown of the findings that nobody accepted
     * @param accepted whether accepted findings are shown, whatever their severity
     * @param text words that must all occur in the sentence, the rule's id or name, or the
     *     element's label or place, whatever their case; blank for no restriction
     */
    public record Filter(Set<Severity> severities, boolean accepted, String text) {

        /** Everything that is not accepted. */
        public static Filter open() {
            return new Filter(Set.of(Severity.values()), false, "");
        }

        public Filter {
            severities = Set.copyOf(severities);
            text = text.strip().toLowerCase(Locale.ROOT);
        }

        private boolean shows(Finding finding) {
            return finding.accepted() ? accepted : severities.contains(finding.severity());
        }
    }

    /**
     * Findings that belong together, in the order in which they were given.
     *
     * @param severity what they have in common if grouped by severity; empty for accepted ones
     * @param element what they have in common if grouped by element
     */
    public record Group(
            Optional<Severity> severity, Optional<EObject> element, List<Finding> findings) {

        public Group {
            findings = List.copyOf(findings);
        }
    }

    private final List<Group> groups;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int accepted;

    private FindingOutline(
            List<Finding> findings, Grouping grouping, Filter filter, FindingText texts) {
        for (Finding finding : findings) {
            if (finding.accepted()) {
                accepted++;
            } else {
                counts.merge(finding.severity(), 1, Integer::sum);
            }
        }
        List<Finding> shown =
                findings.stream()
                        .filter(filter::shows)
                        .filter(finding -> texts.contains(finding, filter.text()))
                        .toList();
        groups = group(shown, grouping);
    }

    /**
     * Arranges findings.
     *
     * @param findings in their usual order, the gravest first
     * @param locale the language in which the filter's text is looked for
     */
    public static FindingOutline of(
            List<Finding> findings, Grouping grouping, Filter filter, Locale locale) {
        return new FindingOutline(findings, grouping, filter, new FindingText(locale));
    }

    /**
     * The groups that have something to show: by severity the gravest first and accepted ones last,
     * by element in the order of each one's gravest finding. Without grouping there is one group,
     * accepted findings last, or none if there is nothing to show.
     */
    public List<Group> groups() {
        return groups;
    }

    /** How many findings are shown. */
    public int shown() {
        return groups.stream().mapToInt(group -> group.findings().size()).sum();
    }

    /** How many findings of a severity there are, shown or not; accepted ones are not counted. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** How many findings are not accepted, shown or not. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many findings are accepted, shown or not. */
    public int accepted() {
        return accepted;
    }

    private static List<Group> group(List<Finding> shown, Grouping grouping) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        List<Finding> last = new ArrayList<>();
        for (Finding finding : shown) {
            if (finding.accepted() && grouping != Grouping.ELEMENT) {
                last.add(finding);
                continue;
            }
            Object key =
                    switch (grouping) {
                        case SEVERITY -> finding.severity();
                        case ELEMENT -> finding.element();
                        case NONE -> grouping;
                    };
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
        if (!last.isEmpty()) {
            Object key = grouping == Grouping.NONE ? grouping : last;
            groups.computeIfAbsent(key, k -> new ArrayList<>()).addAll(last);
        }
        return groups.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList();
    }

    private static Group group(Object key, List<Finding> findings) {
        return new Group(
                key instanceof Severity severity ? Optional.of(severity) : Optional.empty(),
                key instanceof EObject element ? Optional.of(element) : Optional.empty(),
                findings);
    }
}
