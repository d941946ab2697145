package org.keyplan.documents.section;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Account;
import org.keyplan.model.Confidence;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Insight;
import org.keyplan.model.InvestmentBudget;
import org.keyplan.model.Need;
import org.keyplan.model.Sourced;
import org.keyplan.model.Tie;
import org.keyplan.model.ValueEvidence;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.List;

/** The facts that a plan rests on although nobody told us, and those that only one source told. */
final class Assumptions {

    private Assumptions() {}

    /**
     * Adds a table of what is assumed, in the order of the plan, and how much is told only once.
     */
    static void add(DocumentContext context, SectionBuilder section) {
        List<EObject> assumed = of(context, Confidence.ASSUMED);
        section.table(
                "assumptions.table",
                List.of(
                        Column.text(context.text("assumptions.kind"), 2),
                        Column.text(context.text("assumptions.fact"), 5),
                        Column.text(context.text("assumptions.source"), 4)),
                rows -> assumed.forEach(fact -> rows.add(row(context, fact))));
        int stated = of(context, Confidence.STATED).size();
        if (stated > 0) {
            section.remark(context.text("assumptions.stated", stated));
        }
    }

    private static List<EObject> of(DocumentContext context, Confidence confidence) {
        List<EObject> facts = new ArrayList<>();
        context.plan()
                .eAllContents()
                .forEachRemaining(
                        element -> {
                            if (element instanceof Sourced fact
                                    && fact.getConfidence() == confidence) {
                                facts.add(element);
                            }
                        });
        return facts;
    }

    private static List<Text> row(DocumentContext context, EObject fact) {
        Text source = context.confidence((Sourced) fact);
        return List.of(
                Text.plain(PlanLabels.type(fact.eClass(), context.locale())),
                Text.plain(subject(context, fact)).to(place(context, fact)),
                source.detail().isEmpty()
                        ? Text.of(context.text("assumptions.nobody"), Tone.WARNING)
                        : Text.plain(source.detail()));
    }

    /** What the fact is about; a budget or need says little without its opportunity. */
    private static String subject(DocumentContext context, EObject fact) {
        boolean partOfMore = fact instanceof CustomerBudget || fact instanceof Need;
        return partOfMore && fact.eContainer() != null
                ? context.text("detail", fact.eContainer(), context.label(fact))
                : context.label(fact);
    }

    private static String place(DocumentContext context, EObject fact) {
        if (fact instanceof CustomerBudget || fact instanceof InvestmentBudget) {
            return "budgets";
        } else if (fact instanceof Need) {
            return context.places().of(fact.eContainer());
        } else if (fact instanceof ValueEvidence) {
            return "profile";
        } else if (fact instanceof Tie) {
            return "influence";
        }
        String own = context.places().of(fact);
        boolean person = own.isEmpty() && fact.eContainer() instanceof Account;
        return person ? "organisation" : own.isEmpty() ? elsewhere(fact) : own;
    }

    private static String elsewhere(EObject fact) {
        return fact instanceof Insight ? "insights" : "influence";
    }
}
