package org.keyplan.ui.hints;

import org.eclipse.emf.ecore.EClass;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.hint.Hint;
import org.keyplan.model.hint.Hints;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** All there is to read about, in the order in which a plan is made. */
final class ContentsPage {
    private static final UiTexts TEXTS = UiTexts.beside(ContentsPage.class);

    private static final List<EClass> CUSTOMER =
            List.of(
                    Literals.ACCOUNT_PLAN,
                    Literals.ACCOUNT,
                    Literals.ORGANIZATION_UNIT,
                    Literals.STAKEHOLDER,
                    Literals.TIE,
                    Literals.VALUE_EVIDENCE,
                    Literals.PURCHASE_YEAR,
                    Literals.VALUE_ITEM);
    private static final List<EClass> INFLUENCE =
            List.of(Literals.INFLUENCE_MAP, Literals.PARTICIPANT, Literals.DECISION_CRITERION);
    private static final List<EClass> OURS =
            List.of(
                    Literals.TEAM_MEMBER,
                    Literals.ENGAGEMENT,
                    Literals.INTERACTION,
                    Literals.INVESTMENT_BUDGET);
    private static final List<EClass> BUSINESS =
            List.of(
                    Literals.OPPORTUNITY,
                    Literals.CUSTOMER_BUDGET,
                    Literals.NEED,
                    Literals.GATE,
                    Literals.PURCHASE_CRITERION,
                    Literals.COMPETITOR_POSITION,
                    Literals.PURSUIT_ASSESSMENT,
                    Literals.OFFERING,
                    Literals.WHITESPACE_CELL);
    private static final List<EClass> STRATEGY =
            List.of(
                    Literals.INSIGHT,
                    Literals.COMPETITOR,
                    Literals.SWOT_ENTRY,
                    Literals.RISK,
                    Literals.OBJECTIVE,
                    Literals.STRATEGY,
                    Literals.ACTION,
                    Literals.ACCEPTANCE);
    private static final List<String> COMPUTED =
            List.of(
                    "concept.coverage",
                    "concept.rank",
                    "concept.relationshipLevel",
                    "concept.funnel",
                    "concept.valueBalance",
                    "concept.keyPlayer",
                    "concept.evidence");

    private final Prose prose;
    private final Consumer<Object> explain;

    ContentsPage(Prose prose, Consumer<Object> explain) {
        this.prose = prose;
        this.explain = explain;
    }

    void write() {
        prose.title(TEXTS.get("contents.title"));
        prose.paragraph(TEXTS.get("contents.text"));
        section("contents.customer", CUSTOMER);
        section("contents.influence", INFLUENCE);
        section("contents.ours", OURS);
        section("contents.business", BUSINESS);
        section("contents.strategy", STRATEGY);
        prose.heading(TEXTS.get("contents.computed"));
        COMPUTED.forEach(key -> link(prose, key));
    }

    private void section(String heading, List<EClass> types) {
        prose.heading(TEXTS.get(heading));
        types.forEach(type -> link(prose.besideIcon(Images.element(type), null), type));
    }

    private void link(Prose where, Object concept) {
        String title = Hints.of(concept, Locale.getDefault()).map(Hint::title).orElseThrow();
        where.link(title, () -> explain.accept(concept));
    }
}
