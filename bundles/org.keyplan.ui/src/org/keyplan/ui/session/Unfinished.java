package org.keyplan.ui.session;

import org.eclipse.swt.widgets.Control;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a person has typed about a plan that is not in the plan: what she is just typing, and what
 * was not understood. Whoever takes texts keeps this up to date, so that neither is lost silently
 * when the plan is saved or closed. Belongs to the UI thread.
 */
public final class Unfinished {
    private final Runnable changed;
    private final Set<Object> typing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Object, Map<Object, String>> refused = new IdentityHashMap<>();

    /**
     * @param changed called when there is something for the first time, or nothing any more
     */
    Unfinished(Runnable changed) {
        this.changed = changed;
    }

    /**
     * Notes whether somebody is in the middle of typing.
     *
     * @param into what takes the text
     */
    public void typing(Object into, boolean now) {
        change(() -> update(into, now));
    }

    private void update(Object into, boolean now) {
        if (now) {
            typing.add(into);
        } else {
            typing.remove(into);
        }
    }

    /**
     * Notes a text that was not understood.
     *
     * @param into what keeps the text
     * @param place tells it from other texts kept there
     * @param sentence says what and where it is; null if there is no such text any more
     */
    public void refused(Object into, Object place, String sentence) {
        change(
                () -> {
                    if (sentence != null) {
                        refused.computeIfAbsent(into, i -> new LinkedHashMap<>())
                                .put(place, sentence);
                    } else if (refused.containsKey(into)) {
                        refused.get(into).remove(place);
                    }
                });
    }

    /** Forgets all about something that takes texts no more. */
    public void forget(Object into) {
        change(
                () -> {
                    typing.remove(into);
                    refused.remove(into);
                });
    }

    /** Forgets all, since the plan is another one. */
    void clear() {
        change(
                () -> {
                    typing.clear();
                    refused.clear();
                });
    }

    private void change(Runnable change) {
        boolean wasTyping = isTyping();
        boolean wasRefused = isRefused();
        change.run();
        if (wasTyping != isTyping() || wasRefused != isRefused()) {
            changed.run();
        }
    }

    /** Whether somebody is in the middle of typing something that can still be taken. */
    public boolean isTyping() {
        return !typing.isEmpty();
    }

    private boolean isRefused() {
        return refused.values().stream().anyMatch(texts -> !texts.isEmpty());
    }

    /** Sentences about the texts that were not understood. */
    public List<String> refusals() {
        return refusals(into -> true);
    }

    /**
     * Sentences about some of the texts that were not understood.
     *
     * @param wanted chooses among what keeps them
     */
    public List<String> refusals(Predicate<Object> wanted) {
        return refused.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()))
                .map(each -> each.getValue().values())
                .flatMap(Collection::stream)
                .toList();
    }

    /** What keeps texts and stands somewhere on the screen. */
    public interface Keeper {
        /** Where the texts stand; null before there is a place. */
        Control control();
    }
}
