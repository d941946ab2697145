package org.keyplan.design.outline;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.label.ElementDetails;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
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
    private Map<Object, String> words = new IdentityHashMap<>();
    private List<Object> nodes = new ArrayList<>();
    private int ready;
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
        ready = 0;
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
        int gathered = 0;
        while (ready < nodes.size() && gathered < atMost) {
            Object node = nodes.get(ready++);
            if (!words.containsKey(node)) {
                words.put(node, words(node));
                gathered++;
            }
        }
        return ready == nodes.size();
    }

    private void list() {
        List<Object> all = new ArrayList<>();
        all.add(outline.plan());
        outline.plan()
                .eAllContents()
                .forEachRemaining(
                        element -> {
                            if (outline.node(element).orElse(null) == element) {
                                all.add(element);
                            }
                        });
        for (Object diagram : outline.all(new OutlineGroup(outline.plan(), GroupKind.DIAGRAMS))) {
            all.add(diagram);
        }
        Map<Object, String> kept = new IdentityHashMap<>();
        for (Object node : all) {
            String known = words.get(node);
            if (known != null) {
                kept.put(node, known);
            }
        }
        words = kept;
        nodes = all;
        ready = 0;
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
     * The nodes in which a query occurs, in the order of the plan, as far as their words are known.
     */
    public List<Object> find(SearchQuery query) {
        List<Object> found = new ArrayList<>();
        if (query.isEmpty()) {
            return found;
        }
        for (Object node : nodes) {
            String known = words.get(node);
            if (known != null && query.matches(known)) {
                found.add(node);
            }
        }
        return found;
    }
}
