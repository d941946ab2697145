package org.keyplan.validation;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.keyplan.model.AccountPlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the findings of a plan up to date: it listens to the plan, and the next {@link #result}
 * evaluates only what depends on what has changed. The result is always the same as that of a full
 * validation. Confined to the thread that changes the plan; {@link #close} stops listening.
 */
public final class LiveValidation implements AutoCloseable {

    private final AccountPlan plan;
    private final Findings findings;
    private final Map<EStructuralFeature, List<Rule>> readers = new HashMap<>();
    private final Map<EClass, Set<Rule>> classReaders = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Listener listener = new Listener();
    private LocalDate asOf;
    private Stale stale = Stale.everything();
    private ValidationResult result;

    LiveValidation(RuleCatalogue catalogue, RulePack pack, AccountPlan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        this.findings = new Findings(catalogue, pack);
        for (Rule rule : catalogue.rules()) {
            if (pack.enabled(rule.info()) && !rule.info().last()) {
                rules.add(rule);
                for (EStructuralFeature feature : rule.info().reads()) {
                    readers.computeIfAbsent(feature, f -> new ArrayList<>()).add(rule);
                }
            }
        }
        plan.eAdapters().add(listener);
    }

    /** The findings as of now. */
    public ValidationResult result() {
        if (result == null || listener.changed) {
            result = findings.refresh(plan, asOf, stale);
            stale = new Stale();
            listener.changed = false;
        }
        return result;
    }

    /** Looks at the plan as of another date from now on. */
    public void asOf(LocalDate date) {
        if (!date.equals(asOf)) {
            asOf = date;
            stale = Stale.everything();
            result = null;
        }
    }

    /** How often a rule looked at an element to bring the last result up to date. */
    public int evaluations() {
        return findings.evaluations();
    }

    @Override
    public void close() {
        plan.eAdapters().remove(listener);
    }

    private void changed(EObject element, EStructuralFeature feature) {
        for (Rule rule : readers.getOrDefault(feature, List.of())) {
            invalidate(rule, element);
        }
    }

    private void invalidate(Rule rule, EObject element) {
        if (!rule.info().local()) {
            stale.add(rule);
            return;
        }
        for (EObject owner = element; owner != null; owner = owner.eContainer()) {
            if (rule.info().target().isInstance(owner)) {
                stale.add(rule, owner);
            }
        }
    }

    /** An element has come or gone: for the rules, all its features and its contents' have. */
    private void moved(EObject owner, EObject element) {
        movedAlone(owner, element);
        for (TreeIterator<EObject> all = element.eAllContents(); all.hasNext(); ) {
            movedAlone(owner, all.next());
        }
    }

    private void movedAlone(EObject owner, EObject element) {
        for (Rule rule : rules) {
            if (rule.info().target().isInstance(element)) {
                stale.add(rule, element);
            }
        }
        for (Rule rule : readersOf(element.eClass())) {
            invalidate(rule, owner);
        }
    }

    /**
     * The rules that read a feature of a class or of what it can contain. The latter count even if
     * an element contains nothing: that there is nothing may be what a rule says of it.
     */
    private Set<Rule> readersOf(EClass type) {
        return classReaders.computeIfAbsent(
                type,
                t -> {
                    Set<EClass> classes = new LinkedHashSet<>();
                    addWithContents(t, classes);
                    Set<Rule> found = new LinkedHashSet<>();
                    for (EClass each : classes) {
                        for (EStructuralFeature feature : each.getEAllStructuralFeatures()) {
                            found.addAll(readers.getOrDefault(feature, List.of()));
                        }
                    }
                    return found;
                });
    }

    private static void addWithContents(EClass type, Set<EClass> classes) {
        if (classes.add(type)) {
            type.getEAllContainments()
                    .forEach(feature -> addWithContents(feature.getEReferenceType(), classes));
        }
    }

    private final class Listener extends EContentAdapter {
        private boolean changed;

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()
                    && notification.getNotifier() instanceof EObject element
                    && notification.getFeature() instanceof EStructuralFeature feature) {
                changed = true;
                changed(element, feature);
                if (feature instanceof EReference reference && reference.isContainment()) {
                    each(notification.getOldValue(), element);
                    each(notification.getNewValue(), element);
                }
            }
        }

        private void each(Object value, EObject owner) {
            if (value instanceof EObject element) {
                moved(owner, element);
            } else if (value instanceof Collection<?> elements) {
                elements.forEach(element -> each(element, owner));
            }
        }
    }
}
