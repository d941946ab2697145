package org.keyplan.ui.hints;

import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleTexts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Names the rules that watch a concept, each leading to its explanation. */
final class RuleLinks {
    private static final UiTexts TEXTS = UiTexts.beside(RuleLinks.class);

    /** So many are named in full; of more only the ids are, so that the page stays short. */
    private static final int MOST_NAMED = 6;

    private final Prose prose;
    private final Consumer<Object> explain;

    RuleLinks(Prose prose, Consumer<Object> explain) {
        this.prose = prose;
        this.explain = explain;
    }

    void write(List<Rule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        prose.heading(TEXTS.get("hints.rules"));
        if (rules.size() <= MOST_NAMED) {
            rules.forEach(
                    rule ->
                            prose.links(
                                    TEXTS.get("hints.rule", rule.info().id(), name(rule)),
                                    any -> explain.accept(rule)));
            return;
        }
        String ids =
                rules.stream()
                        .map(rule -> "<a>" + rule.info().id() + "</a>")
                        .collect(Collectors.joining(TEXTS.get("hints.separator")));
        prose.links(
                ids,
                id ->
                        rules.stream()
                                .filter(rule -> rule.info().id().equals(id))
                                .findFirst()
                                .ifPresent(explain));
    }

    private static String name(Rule rule) {
        return Prose.escaped(RuleTexts.of(rule).name(Locale.getDefault()));
    }
}
