package org.keyplan.design.outline;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.PlanElement;
import org.keyplan.model.label.PlanLabels;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as a tree in business order. Every element has one place in it; a person stands in her
 * unit, an action below its strategy, wherever the file keeps them.
 *
 * <p>Nodes are elements, {@linkplain OutlineGroup groups}, {@linkplain OutlineDiagram diagrams} and
 * {@linkplain OutlineRange ranges}, which stand between a node and its children where these are
 * many. What was asked once is remembered until {@link #structureChanged()}. One thread, that of
 * the plan.
 */
public final class PlanOutline {
    /** A node with more children than this shows them in ranges. */
    static final int MANY = 200;

    /** How many children a range has. */
    static final int RANGE = 100;

    private final AccountPlan plan;
    private final Locale locale;
    private final boolean byName;
    private OutlineContent content;
    private final Map<Object, List<Object>> children = new HashMap<>();
    private final Map<Object, Map<Object, Integer>> positions = new HashMap<>();

    /**
     * @param locale the language by which names are sorted
     * @param byName whether to sort by name what has no order of its own; otherwise as in the plan
     */
    public PlanOutline(AccountPlan plan, Locale locale, boolean byName) {
        this.plan = plan;
        this.locale = locale;
        this.byName = byName;
        this.content = new OutlineContent(plan);
    }

    /** The root of the tree. */
    public AccountPlan plan() {
        return plan;
    }

    /** Forgets what stands where, since it may have changed. */
    public void structureChanged() {
        content = new OutlineContent(plan);
        children.clear();
        positions.clear();
    }

    /** What stands right below a node, ranges if there is much. */
    public List<Object> children(Object node) {
        if (node instanceof OutlineRange range) {
            List<Object> all = all(range.of());
            int from = Math.min(all.size(), range.index() * RANGE);
            return all.subList(from, Math.min(all.size(), from + RANGE));
        }
        List<Object> all = all(node);
        if (all.size() <= MANY) {
            return all;
        }
        List<Object> ranges = new ArrayList<>();
        for (int i = 0; i * RANGE < all.size(); i++) {
            ranges.add(new OutlineRange(node, i));
        }
        return ranges;
    }

    public boolean hasChildren(Object node) {
        return node instanceof OutlineRange || !all(node).isEmpty();
    }

    /** What stands below a node, without ranges. */
    List<Object> all(Object node) {
        List<Object> known = children.get(node);
        if (known == null) {
            known = content.children(node);
            if (byName) {
                known = sorted(known);
            }
            children.put(node, known);
        }
        return known;
    }

    /** The node right above; null for the plan and for what is not in the outline. */
    public Object parent(Object node) {
        if (node instanceof OutlineRange range) {
            return range.of();
        }
        Object parent = content.parent(node);
        if (parent == null || all(parent).size() <= MANY) {
            return parent;
        }
        Integer position = positions.computeIfAbsent(parent, key -> positions(all(key))).get(node);
        return position == null ? parent : new OutlineRange(parent, position / RANGE);
    }

    private static Map<Object, Integer> positions(List<Object> nodes) {
        Map<Object, Integer> positions = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            positions.put(nodes.get(i), i);
        }
        return positions;
    }

    /**
     * The node that shows an element: itself, or for what has no place of its own, such as the
     * place of a node in a diagram, what comes nearest.
     *
     * @return empty if the element is not in the plan
     */
    public Optional<Object> node(EObject element) {
        for (EObject up = element; up != null; up = up.eContainer()) {
            if (up instanceof Diagram stored) {
                return diagram(stored);
            }
            if (up == plan || content.parent(up) != null) {
                return Optional.of(up);
            }
        }
        return Optional.empty();
    }

    private Optional<Object> diagram(Diagram stored) {
        return Arrays.stream(DiagramKind.values())
                .filter(kind -> kind.declared().equals(stored.getViewpoint()))
                .<Object>map(kind -> new OutlineDiagram(kind, stored.getRoot()))
                .filter(node -> all(new OutlineGroup(plan, GroupKind.DIAGRAMS)).contains(node))
                .findFirst();
    }

    /** How many elements of its own kind a group or unit holds, also in what it contains. */
    public int count(Object node) {
        return content.count(node);
    }

    /**
     * Tells every node the worst of what is the matter below it.
     *
     * @param own what is the matter with single elements
     * @param worse which of two comes first is worse
     * @return for every node above one of the elements
     */
    public <V> Map<Object, V> worstBelow(Map<EObject, V> own, Comparator<? super V> worse) {
        Map<Object, V> below = new LinkedHashMap<>();
        own.forEach(
                (element, value) -> {
                    Object node = node(element).orElse(null);
                    if (node != null && node != element) {
                        below.merge(node, value, (a, b) -> worse.compare(a, b) <= 0 ? a : b);
                    }
                    Object up = node == null ? null : parent(node);
                    while (up != null) {
                        V known = below.get(up);
                        if (known != null && worse.compare(known, value) <= 0) {
                            break;
                        }
                        below.put(up, value);
                        up = parent(up);
                    }
                });
        return below;
    }

    private List<Object> sorted(List<Object> nodes) {
        if (nodes.isEmpty() || !nodes.stream().allMatch(OutlineContent::isSortable)) {
            return nodes;
        }
        Collator collator = Collator.getInstance(locale);
        Map<Object, java.text.CollationKey> keys = new IdentityHashMap<>();
        for (Object node : nodes) {
            keys.put(node, collator.getCollationKey(PlanLabels.label((PlanElement) node, locale)));
        }
        List<Object> sorted = new ArrayList<>(nodes);
        sorted.sort(
                Comparator.comparing(OutlineContent::rank)
                        .thenComparing(keys::get, Comparator.naturalOrder()));
        return sorted;
    }
}
