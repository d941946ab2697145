package org.keyplan.documents.sheet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.RelationshipLevel;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Attitude;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.Severity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of tables in one language. Values that are judged get a mark that says the same. */
public final class SheetWords {

    private static final Texts TEXTS = Texts.of(SheetWords.class, "sheets");

    private final Locale locale;

    public SheetWords(Locale locale) {
        this.locale = locale;
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A sentence or word of the tables' own. */
    public String text(String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }

    /** What people call a feature. */
    public String label(EStructuralFeature feature) {
        return PlanLabels.feature(feature, locale);
    }

    /** A value as people read it; blank where there is none or it is not known. */
    public String value(Object value) {
        return missing(value) ? "" : PlanLabels.value(value, locale);
    }

    /** The labels of elements, one a line. */
    public String lines(Collection<? extends EObject> elements) {
        return String.join(
                "\n", elements.stream().map(each -> PlanLabels.label(each, locale)).toList());
    }

    /** How somebody stands towards us; blank where it is not known. */
    public String attitude(Attitude attitude) {
        return attitude == null || attitude == Attitude.UNKNOWN
                ? ""
                : text("attitude." + attitude.getName(), attitude);
    }

    /** Which attitudes stand out. */
    public List<Highlight> attitudes() {
        return same(
                Attitude.values(),
                this::attitude,
                attitude ->
                        switch (attitude) {
                            case CHAMPION, SUPPORTER -> Tone.GOOD;
                            case SCEPTIC -> Tone.WARNING;
                            case OPPONENT -> Tone.ERROR;
                            case NEUTRAL, UNKNOWN -> Tone.PLAIN;
                        });
    }

    /** How well somebody is covered. */
    public String coverage(Coverage.Level level) {
        return text("coverage." + level);
    }

    /** Which coverage stands out. */
    public List<Highlight> coverages() {
        return same(
                Coverage.Level.values(),
                this::coverage,
                level ->
                        switch (level) {
                            case NONE -> Tone.ERROR;
                            case BRIEF -> Tone.WARNING;
                            case MULTIPLE, IN_DEPTH -> Tone.GOOD;
                        });
    }

    /** How much a finding matters. */
    public String severity(Severity severity) {
        return text("severity." + severity);
    }

    /** Severities, and what is accepted. */
    public List<Highlight> severities() {
        return same(Severity.values(), this::severity, each -> Tone.valueOf(each.name()));
    }

    /** The level of the relationship; blank where it is not known. */
    public String relationship(RelationshipLevel level) {
        return level == RelationshipLevel.UNKNOWN ? "" : text("relationship." + level);
    }

    private static <T> List<Highlight> same(
            T[] values, Function<T, String> words, Function<T, Tone> tone) {
        return Arrays.stream(values)
                .filter(value -> tone.apply(value) != Tone.PLAIN)
                .<Highlight>map(value -> new Highlight.Same(words.apply(value), tone.apply(value)))
                .toList();
    }

    private static boolean missing(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Enum<?> literal
                        && List.of("UNKNOWN", "UNCLASSIFIED", "UNSPECIFIED")
                                .contains(literal.name());
    }
}
