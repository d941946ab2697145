package org.keyplan.validation.structure;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.NamedElement;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * STR-02: people, opportunities, or units of one parent that have the same name when case, spaces
 * and compatible forms of characters are ignored. What is known of one thing is then spread over
 * two, and neither is seen whole. Placeholders are called by their role and are left out.
 */
public final class DuplicateNames implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STR-02", Severity.WARNING, Literals.ACCOUNT_PLAN)
                    .reads(
                            Literals.NAMED_ELEMENT__NAME,
                            Literals.STAKEHOLDER__PLACEHOLDER,
                            Literals.ACCOUNT_PLAN__ACCOUNT,
                            Literals.ACCOUNT_PLAN__OPPORTUNITIES,
                            Literals.ACCOUNT__STAKEHOLDERS,
                            Literals.ACCOUNT__UNITS,
                            Literals.ORGANIZATION_UNIT__UNITS)
                    .putRightAt(Literals.NAMED_ELEMENT__NAME);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = context.plan().getAccount();
        if (account != null) {
            List<Stakeholder> people =
                    account.getStakeholders().stream().filter(s -> !s.isPlaceholder()).toList();
            report(people, null, context);
            report(account.getUnits(), "unit", context);
            for (TreeIterator<EObject> all = account.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof OrganizationUnit unit) {
                    report(unit.getUnits(), "unit", context);
                }
            }
        }
        report(context.plan().getOpportunities(), "opportunity", context);
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return List.of(StructureFixes.merge(finding.element(), finding.evidence()));
    }

    private static void report(
            Collection<? extends NamedElement> elements, String variant, RuleContext context) {
        Map<String, List<NamedElement>> byName = new LinkedHashMap<>();
        for (NamedElement element : elements) {
            String name = normalised(element.getName());
            if (!name.isEmpty()) {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(element);
            }
        }
        for (List<NamedElement> same : byName.values()) {
            if (same.size() > 1) {
                context.finding(same.get(0), same.size())
                        .message(variant)
                        .about(same.get(0))
                        .evidence(same.subList(1, same.size()))
                        .report();
            }
        }
    }

    /** Upper case first, since only then do letters such as ß and ss come to be the same. */
    private static String normalised(String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .replaceAll("(?U)\\s+", "")
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }
}
