package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyplan.analysis.KeyAccountCriteria;
import org.keyplan.model.Account;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Risk;
import org.keyplan.model.Strategy;
import org.keyplan.model.ValueType;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleContext;

import java.util.List;
import java.util.stream.Collectors;

/** The quick fixes of the classification rules. */
final class ClassificationFixes {

    private static final Texts TEXTS = Texts.of(ClassificationFixes.class, "rules");

    private ClassificationFixes() {}

    /**
     * The part of a message key that names criteria, since there is a whole sentence for each case;
     * {@code null}, for the plain message, if it is all of them.
     */
    static String variant(List<EStructuralFeature> criteria) {
        return criteria.size() == KeyAccountCriteria.READS.size()
                ? null
                : criteria.stream()
                        .map(EStructuralFeature::getName)
                        .collect(Collectors.joining("."));
    }

    static QuickFix classify(Account account, ValueType type) {
        return new QuickFix(
                TEXTS,
                "fix.classify",
                List.of(account, type),
                (domain, locale) ->
                        SetCommand.create(domain, account, Literals.ACCOUNT__VALUE_TYPE, type));
    }

    static QuickFix approach(Strategy strategy, ApproachKind approach) {
        return new QuickFix(
                TEXTS,
                "fix.approach",
                List.of(approach),
                (domain, locale) ->
                        SetCommand.create(domain, strategy, Literals.STRATEGY__APPROACH, approach));
    }

    /** Likelihood and impact are left to the people who know the account. */
    static QuickFix dependenceRisk(Account account, RuleContext context) {
        return new QuickFix(
                TEXTS,
                "fix.dependence",
                List.of(account),
                (domain, locale) -> {
                    Risk risk = KeyplanFactory.eINSTANCE.createRisk();
                    risk.setName(TEXTS.get(locale, "fix.dependence.name", account));
                    risk.getConcerns().add(account);
                    return AddCommand.create(
                            domain, context.plan(), Literals.ACCOUNT_PLAN__RISKS, risk);
                });
    }
}
