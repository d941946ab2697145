package org.keyplan.documents;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidence;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Sourced;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.ValidationResult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the authors of sections work with: the plan, its analysis, and words in one language. */
public final class DocumentContext {

    private static final Texts TEXTS = Texts.of(DocumentContext.class, "documents");

    private final ValidationResult result;
    private final Locale locale;
    private final PlanIndex index;

    DocumentContext(ValidationResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        this.index = PlanIndex.of(result.plan(), result.asOf());
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

    /** What people call an element. */
    public String label(EObject element) {
        return PlanLabels.label(element, locale);
    }

    /** What people call a feature. */
    public String label(EStructuralFeature feature) {
        return PlanLabels.feature(feature, locale);
    }

    /** A value for a table cell: empty where there is none. */
    public Text cell(Object value) {
        return isMissing(value) ? Text.plain("") : Text.plain(PlanLabels.value(value, locale));
    }

    /** A value, or a visible sign that it is not known. */
    public Text known(Object value) {
        return isMissing(value) || isUnknown(value)
                ? Text.of(text("unknown"), Tone.FAINT)
                : Text.plain(PlanLabels.value(value, locale));
    }

    /** A value of a sourced fact; what nobody confirmed is marked. */
    public Text sourced(Sourced fact, Object value) {
        Text text = known(value);
        if (text.tone() == Tone.FAINT || fact.getConfidence() == Confidence.CONFIRMED) {
            return text;
        }
        return Text.plain(
                text("sourced", text.value(), PlanLabels.literal(fact.getConfidence(), locale)));
    }

    /** The labels of elements, one a line. */
    public Text lines(Collection<? extends EObject> elements) {
        return Text.plain(String.join("\n", elements.stream().map(this::label).toList()));
    }

    /** A score as filled and empty dots; empty where it is not assessed. */
    public Text score(Integer score) {
        if (score == null) {
            return Text.of(text("unknown"), Tone.FAINT);
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
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof BigDecimal number && number.signum() == 0;
    }

    private static boolean isUnknown(Object value) {
        return value instanceof Enum<?> literal
                && (literal.name().equals("UNKNOWN")
                        || literal.name().equals("UNCLASSIFIED")
                        || literal.name().equals("UNSPECIFIED"));
    }
}
