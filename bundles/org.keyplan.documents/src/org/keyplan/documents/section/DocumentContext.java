package org.keyplan.documents.section;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Relationship;
import org.keyplan.analysis.RelationshipLevel;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.figure.Figures;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidence;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Sourced;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.ValidationResult;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What the authors of sections work with: the plan, its analysis, and words in one language. */
public final class DocumentContext {

    private static final Texts TEXTS = Texts.of(DocumentContext.class, "documents");

    private final ValidationResult result;
    private final Locale locale;
    private final DocumentOptions options;
    private final PlanIndex index;
    private final Figures figures;
    private final Places places;

    /** Belongs to the thread of the plan. */
    public DocumentContext(ValidationResult result, DocumentOptions options) {
        this.result = result;
        this.locale = options.locale();
        this.options = options;
        this.index = PlanIndex.of(result.plan(), result.asOf());
        this.figures = new Figures(result.plan(), result.asOf(), locale);
        this.places = new Places(index);
    }

    /**
     * In what the plan differs from an earlier state, if the document is to tell; looked up anew at
     * each call.
     *
     * @throws org.keyplan.documents.options.UnfitBaselineException if it is no earlier state
     */
    public Optional<Comparison> comparison() {
        return options.edition() == Edition.REVIEW
                ? options.since().map(earlier -> Comparison.of(this, earlier))
                : Optional.empty();
    }

    /** Where in the document elements are told of. */
    Places places() {
        return places;
    }

    /** What is wanted of the document. */
    public DocumentOptions options() {
        return options;
    }

    /** The plan's diagrams. */
    public Figures figures() {
        return figures;
    }

    /** The plan. */
    public AccountPlan plan() {
        return result.plan();
    }

    /** The plan's account; an empty one where the plan has none. */
    public Account account() {
        Account account = plan().getAccount();
        return account == null ? KeyplanFactory.eINSTANCE.createAccount() : account;
    }

    EObject accountOrPlan() {
        return plan().getAccount() == null ? plan() : plan().getAccount();
    }

    /** The findings. */
    public ValidationResult result() {
        return result;
    }

    /** Lookups in the plan. */
    public PlanIndex index() {
        return index;
    }

    /** The date as of which the document speaks. */
    public LocalDate asOf() {
        return result.asOf();
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A sentence or word of the documents' own. */
    public String text(String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }

    static String word(Locale locale, String key) {
        return TEXTS.get(locale, key);
    }

    /** What people call an element. */
    public String label(EObject element) {
        return PlanLabels.label(element, locale);
    }

    /** What people call a feature. */
    public String label(EStructuralFeature feature) {
        return PlanLabels.feature(feature, locale);
    }

    /** The level of the relationship with the account. */
    public Text relationship() {
        RelationshipLevel level = Relationship.of(plan()).level();
        return level == RelationshipLevel.UNKNOWN
                ? unknown()
                : Text.plain(text("relationship." + level));
    }

    /** A value for a table cell: empty where there is none. */
    public Text cell(Object value) {
        return isMissing(value) ? Text.plain("") : linked(value);
    }

    /** A value, or a visible sign that it is not known. */
    public Text known(Object value) {
        return isMissing(value) || isUnknown(value) ? unknown() : linked(value);
    }

    /** Names lead to where the document tells of who or what they name. */
    private Text linked(Object value) {
        Text text = Text.plain(value(value));
        return value instanceof EObject element ? text.to(places.of(element)) : text;
    }

    /** The visible sign that something ought to be known and is not. */
    public Text unknown() {
        return Text.of(text("unknown"), Tone.FAINT);
    }

    /**
     * A value of a sourced fact. What nobody confirmed says so below, with where it comes from; a
     * confirmed fact needs no remark.
     */
    public Text sourced(Sourced fact, Text value) {
        boolean remark = !value.equals(unknown()) && fact.getConfidence() != Confidence.CONFIRMED;
        if (!remark) {
            return value;
        }
        String source = source(fact);
        return value.with(source.isEmpty() ? mark(fact) : text("detail", mark(fact), source));
    }

    /** How sure a fact is and where it comes from, as a cell of its own. */
    public Text confidence(Sourced fact) {
        Tone tone = fact.getConfidence() == Confidence.ASSUMED ? Tone.WARNING : Tone.PLAIN;
        return Text.of(mark(fact), tone).with(source(fact));
    }

    private String mark(Sourced fact) {
        String word = PlanLabels.literal(fact.getConfidence(), locale);
        return fact.getConfidence() == Confidence.ASSUMED ? "?\u00a0" + word : word;
    }

    private String source(Sourced fact) {
        String named = detail(fact.getSource());
        if (fact.getObservedOn() == null) {
            return named;
        }
        return named.isEmpty()
                ? value(fact.getObservedOn())
                : text("source.dated", named, fact.getObservedOn());
    }

    private String value(Object value) {
        return PlanLabels.value(value, locale);
    }

    /** The labels of elements, one a line. */
    public Text lines(Collection<? extends EObject> elements) {
        return Text.plain(String.join("\n", elements.stream().map(this::label).toList()));
    }

    /** What people call an element, with its description below. */
    public Text described(NamedElement element) {
        return linked(element).with(detail(element.getDescription()));
    }

    /** Text from the plan as a line of detail; empty where there is none. */
    public String detail(String value) {
        return isMissing(value) ? "" : value.strip();
    }

    /** Values as a line of detail behind what they are; empty where there are none. */
    public String detail(EStructuralFeature feature, Object value) {
        return isMissing(value) || isUnknown(value)
                ? ""
                : text("detail", label(feature), value(value));
    }

    /** A score as filled and empty dots; empty where it is not assessed. */
    public Text score(Integer score) {
        if (score == null) {
            return unknown();
        }
        int filled = Math.max(0, Math.min(5, score));
        return Text.plain("●".repeat(filled) + "○".repeat(5 - filled));
    }

    /** Text from the plan, if there is any. */
    public Optional<Text> prose(String value) {
        return isMissing(value) ? Optional.empty() : Optional.of(Text.plain(value.strip()));
    }

    private static boolean isMissing(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty();
    }

    private static boolean isUnknown(Object value) {
        return value instanceof Enum<?> literal
                && (literal.name().equals("UNKNOWN")
                        || literal.name().equals("UNCLASSIFIED")
                        || literal.name().equals("UNSPECIFIED"));
    }
}
