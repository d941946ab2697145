package org.keyplan.design.outline;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.label.ElementDetails;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of all elements of a plan, to be looked through while a person types. Words are
 * gathered little by little, so that a large plan stops nobody. One thread, that of the plan.
 */
public final class SearchIndex {
    private final PlanOutline outline;
    private final OutlineLabels labels;
    private final Locale locale;
    private Map<Object, String> words = new LinkedHashMap<>();
    private Map<Object, String> gathered = words;
    private List<Object> waiting = List.of();
    private int next;
    private boolean listed;

    public SearchIndex(PlanOutline outline, Locale locale) {
        this.outline = outline;
        this.labels = new OutlineLabels(outline, locale);
        this.locale = locale;
    }

    /** Takes note that elements came, went or stand elsewhere. */
    public void structureChanged() {
        listed = false;
    }

    /** Takes note that elements may have other words. */
    public void reworded(Collection<EObject> elements) {
        elements.forEach(words::remove);
        listed = false;
    }

    /**
     * Gathers the words of some more elements.
     *
     * @param atMost how many
     * @return whether all are known now
     */
    public boolean prepare(int atMost) {
        if (!listed) {
            list();
        }
        int end = Math.min(waiting.size(), next + atMost);
        for (; next < end; next++) {
            Object node = waiting.get(next);
            boolean hasPlace =
                    !(node instanceof EObject element)
                            || outline.node(element).orElse(null) == element;
            if (hasPlace) {
                String known = words.get(node);
                gathered.put(node, known == null ? words(node) : known);
            }
        }
        boolean complete = next == waiting.size();
        if (complete && words != gathered) {
            words = gathered;
            waiting = List.of();
            next = 0;
        }
        return complete;
    }

    private void list() {
        List<Object> all = new ArrayList<>();
        all.add(outline.plan());
        outline.plan().eAllContents().forEachRemaining(all::add);
        all.addAll(outline.all(new OutlineGroup(outline.plan(), GroupKind.DIAGRAMS)));
        waiting = all;
        next = 0;
        gathered = new LinkedHashMap<>();
        listed = true;
    }

    private String words(Object node) {
        StringBuilder text = new StringBuilder(labels.label(node));
        if (node instanceof EObject element) {
            text.append('\n').append(ElementDetails.of(element, locale));
            ElementDetails.words(element, locale).forEach(word -> text.append('\n').append(word));
        }
        return SearchQuery.fold(text.toString());
    }

    /**
     * The nodes in which a query occurs, in the order of the plan. Words that are not all gathered
     * yet are as they were before.
     */
    public List<Object> find(SearchQuery query) {
        List<Object> found = new ArrayList<>();
        if (query.isEmpty()) {
            return found;
        }
        words.forEach(
                (node, known) -> {
                    if (query.matches(known)) {
                        found.add(node);
                    }
                });
        return found;
    }
}
