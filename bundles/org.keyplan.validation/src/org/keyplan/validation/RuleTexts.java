package org.keyplan.validation;

import org.keyplan.model.label.Texts;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a rule says to people. Thread-safe. */
public final class RuleTexts {

    /** A run says thousands of sentences; rules of one package share their texts. */
    private static final Map<Package, Texts> READ = new ConcurrentHashMap<>();

    private final Rule rule;
    private final Texts texts;

    private RuleTexts(Rule rule) {
        this.rule = rule;
        Class<?> type = rule.getClass();
        this.texts = READ.computeIfAbsent(type.getPackage(), p -> Texts.of(type, "rules"));
    }

    /** The texts of one rule. */
    public static RuleTexts of(Rule rule) {
        return new RuleTexts(rule);
    }

    /** A few words that name the rule. */
    public String name(Locale locale) {
        return texts.get(locale, key("name"));
    }

    /** Why it matters. */
    public String why(Locale locale) {
        return texts.get(locale, key("why"));
    }

    /** What to do about it. */
    public String whatToDo(Locale locale) {
        return texts.get(locale, key("whatToDo"));
    }

    /** The sentence of one of the rule's findings. */
    public String message(Finding finding, Locale locale) {
        return texts.get(locale, finding.messageKey(), finding.arguments().toArray());
    }

    private String key(String part) {
        return "rule." + rule.info().id() + "." + part;
    }
}
