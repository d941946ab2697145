package org.keyplan.validation;

import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the reference page of the rules from what the rules say of themselves. */
public final class RulesReference {

    private static final Texts TEXTS = Texts.of(RulesReference.class, "reference");

    private final RuleCatalogue catalogue;
    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    private RulesReference(RuleCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** The page as Markdown, in one language. */
    public static String markdown(RuleCatalogue catalogue, Locale locale) {
        return new RulesReference(catalogue, locale).write();
    }

    /** The word for a severity. */
    public static String word(Severity severity, Locale locale) {
        return TEXTS.get(locale, "severity." + severity);
    }

    /** The name of a part of account planning that rules watch. */
    public static String word(Category category, Locale locale) {
        return TEXTS.get(locale, "category." + category);
    }

    /** One of a rule's thresholds with its key in a rule pack, its default and its range. */
    public static String threshold(RuleInfo info, Threshold threshold, Locale locale) {
        return threshold(key(info, threshold), threshold, locale);
    }

    private static String key(RuleInfo info, Threshold threshold) {
        return info.id() + "." + threshold.key();
    }

    private static String threshold(String key, Threshold threshold, Locale locale) {
        return TEXTS.get(
                locale,
                "threshold",
                key,
                threshold.defaultValue(),
                TEXTS.get(locale, "unit." + threshold.unit()),
                threshold.min(),
                threshold.max());
    }

    private String write() {
        line("<!-- " + text("generated") + " -->");
        line("# " + text("title"));
        line("");
        line(text("intro"));
        line("");
        overview();
        for (Category category : Category.values()) {
            List<Rule> rules = rules(category);
            if (!rules.isEmpty()) {
                line("## " + word(category, locale));
                line("");
                rules.forEach(this::rule);
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    private void overview() {
        line("| " + text("id") + " | " + text("severity") + " | " + text("name") + " |");
        line("|---|---|---|");
        for (Rule rule : catalogue.rules()) {
            String id = rule.info().id();
            line(
                    "| [%s](#%s) | %s | %s |"
                            .formatted(
                                    id,
                                    id.toLowerCase(Locale.ROOT),
                                    word(rule.info().severity(), locale),
                                    RuleTexts.of(rule).name(locale)));
        }
        line("");
    }

    private List<Rule> rules(Category category) {
        return catalogue.rules().stream()
                .filter(rule -> rule.info().category() == category)
                .toList();
    }

    private void rule(Rule rule) {
        RuleInfo info = rule.info();
        RuleTexts texts = RuleTexts.of(rule);
        line("<a id=\"" + info.id().toLowerCase(Locale.ROOT) + "\"></a>");
        line("### " + info.id() + " " + texts.name(locale));
        line("");
        line("- **" + text("severity") + "**: " + word(info.severity(), locale));
        line("- **" + text("target") + "**: " + PlanLabels.type(info.target(), locale));
        line("- **" + text("why") + "**: " + texts.why(locale));
        line("- **" + text("whatToDo") + "**: " + texts.whatToDo(locale));
        if (!info.thresholds().isEmpty()) {
            line("- **" + text("thresholds") + "**: " + thresholds(info));
        }
        line("");
    }

    private String thresholds(RuleInfo info) {
        return info.thresholds().stream()
                .map(threshold -> threshold("`" + key(info, threshold) + "`", threshold, locale))
                .collect(Collectors.joining(text("separator")));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
