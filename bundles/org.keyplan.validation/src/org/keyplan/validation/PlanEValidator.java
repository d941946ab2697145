package org.keyplan.validation;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the rules reachable the EMF way: any {@link org.eclipse.emf.ecore.util.Diagnostician} finds
 * in a plan what {@link PlanValidator} finds. Accepted findings are given as {@link
 * Diagnostic#INFO}. A diagnostic's data are the element, then the {@link Finding}; its code is
 * {@link #CODE}, its source {@link #SOURCE}.
 *
 * <p>The context map may hold a date under {@link #AS_OF}, a {@link Locale} under {@link #LOCALE}
 * and a {@link PlanValidator} under {@link #VALIDATOR}; otherwise today, the default locale and all
 * rules with their defaults are taken.
 */
public final class PlanEValidator implements EValidator {

    /** Key of the date in the context map. */
    public static final String AS_OF = "org.keyplan.validation.asOf";

    /** Key of the language in the context map. */
    public static final String LOCALE = "org.keyplan.validation.locale";

    /** Key of the validator in the context map. */
    public static final String VALIDATOR = "org.keyplan.validation.validator";

    /** The source of all diagnostics. */
    public static final String SOURCE = "org.keyplan.validation";

    /** The code of all diagnostics. */
    public static final int CODE = 1;

    private static final String RUN = "org.keyplan.validation.run";

    private final Clock clock;

    /**
     * @param clock says what today is where the context does not
     */
    public PlanEValidator(Clock clock) {
        this.clock = clock;
    }

    /** Registers the rules for all plans in this Java process; may be called again. */
    public static void register() {
        EValidator.Registry.INSTANCE.put(
                KeyplanPackage.eINSTANCE, new PlanEValidator(Clock.systemDefaultZone()));
    }

    @Override
    public boolean validate(
            EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(element.eClass(), element, diagnostics, context);
    }

    @Override
    public boolean validate(
            EClass type,
            EObject element,
            DiagnosticChain diagnostics,
            Map<Object, Object> context) {
        if (!(EcoreUtil.getRootContainer(element) instanceof AccountPlan plan)) {
            return true;
        }
        boolean clean = true;
        for (Finding finding : run(plan, context).about(element)) {
            clean &= finding.accepted();
            if (diagnostics != null) {
                diagnostics.add(diagnostic(finding, context));
            }
        }
        return clean;
    }

    /** Values are checked when a file is read; there is nothing more to say of them. */
    @Override
    public boolean validate(
            EDataType type,
            Object value,
            DiagnosticChain diagnostics,
            Map<Object, Object> context) {
        return true;
    }

    /** One run for all elements of a plan, kept in the context that lives as long as the run. */
    private Run run(AccountPlan plan, Map<Object, Object> context) {
        if (context != null && context.get(RUN) instanceof Run known && known.plan() == plan) {
            return known;
        }
        PlanValidator validator =
                option(context, VALIDATOR, PlanValidator.class, PlanValidator.standard());
        LocalDate asOf = option(context, AS_OF, LocalDate.class, LocalDate.now(clock));
        Map<EObject, List<Finding>> byElement = new IdentityHashMap<>();
        for (Finding finding : validator.validate(plan, asOf).findings()) {
            byElement.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding);
        }
        Run run = new Run(plan, byElement);
        if (context != null) {
            context.put(RUN, run);
        }
        return run;
    }

    private record Run(AccountPlan plan, Map<EObject, List<Finding>> byElement) {
        List<Finding> about(EObject element) {
            return byElement.getOrDefault(element, List.of());
        }
    }

    private static Diagnostic diagnostic(Finding finding, Map<Object, Object> context) {
        Locale locale = option(context, LOCALE, Locale.class, Locale.getDefault());
        return new BasicDiagnostic(
                severity(finding),
                SOURCE,
                CODE,
                finding.ruleId() + ": " + finding.message(locale),
                new Object[] {finding.element(), finding});
    }

    private static int severity(Finding finding) {
        if (finding.accepted()) {
            return Diagnostic.INFO;
        }
        return switch (finding.severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case ADVICE -> Diagnostic.INFO;
        };
    }

    private static <T> T option(
            Map<Object, Object> context, String key, Class<T> type, T otherwise) {
        Object value = context == null ? null : context.get(key);
        return type.isInstance(value) ? type.cast(value) : otherwise;
    }
}
