package org.keyplan.validation.review;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.QuickFix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Shows what quick fixes would change, by trying them on a copy of the plan. The copy is taken by
 * the thread that changes the plan, in time linear in its size; the rest may be done by another.
 */
public final class FixPreview {
    private final AccountPlan copy;
    private final Finding finding;
    private final LocalDate asOf;
    private final Locale locale;

    private FixPreview(AccountPlan copy, Finding finding, LocalDate asOf, Locale locale) {
        this.copy = copy;
        this.finding = finding;
        this.asOf = asOf;
        this.locale = locale;
    }

    /**
     * Copies the plan.
     *
     * @param finding about an element of the plan
     * @param locale the language of the preview and of texts that fixes write into the plan
     */
    public static FixPreview of(AccountPlan plan, Finding finding, LocalDate asOf, Locale locale) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        AccountPlan copy = (AccountPlan) copier.copy(plan);
        copier.copyReferences();
        return new FixPreview(copy, inCopy(finding, copier), asOf, locale);
    }

    /**
     * What each fix of the finding changes, in the order of the fixes; an empty list for one that
     * cannot be carried out. Called once.
     *
     * @param validator that which offers the fixes
     */
    public List<List<PlanChange>> changes(PlanValidator validator) {
        AdapterFactoryEditingDomain domain = PlanEditing.domain(copy);
        try {
            return validator.fixes(finding, asOf).stream().map(fix -> tried(fix, domain)).toList();
        } finally {
            ((ComposedAdapterFactory) domain.getAdapterFactory()).dispose();
        }
    }

    private List<PlanChange> tried(QuickFix fix, AdapterFactoryEditingDomain domain) {
        Command command = fix.command(domain, locale);
        if (!command.canExecute()) {
            command.dispose();
            return List.of();
        }
        ChangeRecording recording = new ChangeRecording(copy, locale);
        domain.getCommandStack().execute(command);
        recording.done();
        domain.getCommandStack().undo();
        return recording.changes();
    }

    private static Finding inCopy(Finding finding, EcoreUtil.Copier copier) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                inCopy(finding.element(), copier),
                finding.messageKey(),
                finding.arguments().stream().map(argument -> argument(argument, copier)).toList(),
                finding.evidence().stream().map(element -> inCopy(element, copier)).toList(),
                finding.acceptance().map(acceptance -> (Acceptance) inCopy(acceptance, copier)));
    }

    private static Object argument(Object argument, EcoreUtil.Copier copier) {
        if (argument instanceof EObject element) {
            return inCopy(element, copier);
        } else if (argument instanceof Collection<?> several) {
            return several.stream().map(each -> argument(each, copier)).toList();
        }
        return argument;
    }

    /** Evidence that has left the plan meanwhile stays what it is. */
    private static EObject inCopy(EObject element, EcoreUtil.Copier copier) {
        EObject copied = copier.get(element);
        return copied == null ? element : copied;
    }
}
