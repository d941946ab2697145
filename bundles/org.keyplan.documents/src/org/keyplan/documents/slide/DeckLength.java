package org.keyplan.documents.slide;

import org.keyplan.documents.slide.Slide.Spare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a presentation as short as a board can follow. What is left out for that is said on the
 * slide before it, so that whoever misses it knows where to look.
 */
final class DeckLength {

    /** More slides than these belong into a document to be read. */
    static final int MOST = 14;

    private final DeckContext context;
    private final List<Slide> kept = new ArrayList<>();
    private final List<Spare> leftOut = new ArrayList<>();

    /** Leaves out what has to be, the least important first. */
    DeckLength(DeckContext context, List<Slide> written) {
        this.context = context;
        List<Slide> spare =
                written.stream()
                        .filter(slide -> slide.spare().isPresent())
                        .sorted(Comparator.comparingInt(DeckLength::order))
                        .toList();
        int room = Math.max(0, MOST - (written.size() - spare.size()));
        List<Slide> shown = spare.subList(0, Math.min(room, spare.size()));
        List<Spare> missing = new ArrayList<>();
        for (Slide slide : written) {
            if (slide.spare().isEmpty() || shown.contains(slide)) {
                remark(missing);
                kept.add(slide);
            } else {
                missing.add(slide.spare().get());
            }
        }
        remark(missing);
    }

    private static int order(Slide slide) {
        return slide.spare().map(Spare::order).orElse(0);
    }

    private void remark(List<Spare> missing) {
        if (!missing.isEmpty() && !kept.isEmpty()) {
            int last = kept.size() - 1;
            kept.set(
                    last, kept.get(last).remarking(context.text("deck.elsewhere", words(missing))));
        }
        leftOut.addAll(missing);
        missing.clear();
    }

    /** Such as "org charts of Finance, Sales; the influence map of a deal". */
    private String words(List<Spare> missing) {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        missing.forEach(
                one ->
                        byKind.computeIfAbsent(one.kind(), any -> new ArrayList<>())
                                .add(one.name()));
        List<String> words = new ArrayList<>();
        byKind.forEach((kind, names) -> words.add(context.text(kind, context.names(names))));
        return context.names(words);
    }

    /** The slides that are shown, in their order. */
    List<Slide> kept() {
        return kept;
    }

    /** What is not shown, for whoever made the presentation: sentences, none if all is there. */
    List<String> notices() {
        return leftOut.isEmpty()
                ? List.of()
                : List.of(context.text("deck.short", kept.size(), words(leftOut)));
    }
}
