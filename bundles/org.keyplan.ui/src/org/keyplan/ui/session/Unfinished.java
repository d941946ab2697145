package org.keyplan.ui.session;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return refused.values().stream().map(Map::values).flatMap(Collection::stream).toList();
    }
}
