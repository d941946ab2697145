package org.keyplan.validation.review;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.QuickFix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Shows what quick fixes would change, by trying them on a copy of the plan. */
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
     * Copies a plan.
     *
     * @param finding about an element of the plan
     * @param locale the language of the preview and of texts that fixes write into the plan
     */
    public static FixPreview of(AccountPlan plan, Finding finding, LocalDate asOf, Locale locale) {
        return copied(plan, finding, element -> element, asOf, locale);
    }

    /**
     * Copies a plan from its mirror, so that the thread that edits the plan need not wait. For any
     * thread.
     *
     * @param finding about an element of the original
     * @param locale the language of the preview and of texts that fixes write into the plan
     */
    public static FixPreview of(PlanMirror mirror, Finding finding, LocalDate asOf, Locale locale) {
        return mirror.read(plan -> copied(plan, finding, mirror::mirrored, asOf, locale));
    }

    private static FixPreview copied(
            AccountPlan plan,
            Finding finding,
            UnaryOperator<EObject> inPlan,
            LocalDate asOf,
            Locale locale) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        AccountPlan copy = (AccountPlan) copier.copy(plan);
        copier.copyReferences();
        UnaryOperator<EObject> inCopy = element -> copier.get(inPlan.apply(element));
        return new FixPreview(copy, inCopy(finding, inCopy), asOf, locale);
    }

    /**
     * What each fix of the finding changes, in the order of the fixes; an empty list for one that
     * cannot be carried out, no lists at all if the finding's element has left the plan. Called
     * once, by any thread.
     *
     * @param validator that which offers the fixes
     */
    public List<List<PlanChange>> changes(PlanValidator validator) {
        if (finding.element() == null) {
            return List.of();
        }
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

    private static Finding inCopy(Finding finding, UnaryOperator<EObject> inCopy) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                inCopy.apply(finding.element()),
                finding.messageKey(),
                finding.arguments().stream().map(argument -> argument(argument, inCopy)).toList(),
                finding.evidence().stream().map(inCopy).filter(Objects::nonNull).toList(),
                finding.acceptance().map(acceptance -> (Acceptance) inCopy.apply(acceptance)));
    }

    private static Object argument(Object argument, UnaryOperator<EObject> inCopy) {
        if (argument instanceof EObject element) {
            return inCopy.apply(element);
        } else if (argument instanceof Collection<?> several) {
            return several.stream().map(each -> argument(each, inCopy)).toList();
        }
        return argument;
    }
}
