package org.keyplan.ui.field;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.ui.session.LiveFindings;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.SessionListener;
import org.keyplan.validation.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fields that show the same element, kept up to date together: after each command those whose
 * property it changed, whoever executed it, and the marks of findings. Goes away with the control
 * that it was made for. Belongs to the UI thread.
 */
public final class FieldGroup {
    private final FieldSite site;
    private final Composite owner;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Adapter changes = new Changes();
    private final Runnable onFindings = this::showFindings;
    private List<EObject> elements = List.of();
    private LiveFindings findings;

    /**
     * @param owner with whose disposal the fields go away
     */
    public FieldGroup(FieldSite site, Composite owner) {
        this.site = site;
        this.owner = owner;
        SessionListener onCommand = new AfterCommands();
        site.session().addListener(onCommand);
        listenTo(site.session().findings());
        owner.addDisposeListener(
                event -> {
                    site.session().removeListener(onCommand);
                    listenTo(null);
                    observe(List.of());
                });
    }

    /** Adds a field with its label below those that are there. */
    public FieldRow add(Composite parent, Field field) {
        FieldRow row = new FieldRow(parent, field, site);
        rows.add(row);
        return row;
    }

    /** The site that the fields were made for. */
    public FieldSite site() {
        return site;
    }

    /** Shows another element, or several at once; of none, all fields are empty. */
    public void show(List<? extends EObject> shown) {
        observe(shown);
        rows.forEach(row -> row.field().show(elements));
        showFindings();
    }

    /** The elements shown. */
    public List<EObject> elements() {
        return elements;
    }

    /** The fields in the order in which they were added. */
    public List<Field> fields() {
        return rows.stream().map(FieldRow::field).toList();
    }

    /** The field of a property. */
    public Optional<Field> field(EStructuralFeature feature) {
        return fields().stream().filter(field -> field.feature() == feature).findFirst();
    }

    private void observe(List<? extends EObject> shown) {
        elements.forEach(element -> element.eAdapters().remove(changes));
        elements = List.copyOf(shown);
        elements.forEach(element -> element.eAdapters().add(changes));
    }

    private void listenTo(LiveFindings heard) {
        if (findings != null) {
            findings.removeListener(onFindings);
        }
        findings = heard;
        if (findings != null) {
            findings.addListener(onFindings);
        }
    }

    private void showFindings() {
        if (owner.isDisposed()) {
            return;
        }
        List<Finding> found = elements.size() == 1 ? findings.of(elements.get(0)) : List.of();
        for (FieldRow row : rows) {
            EStructuralFeature feature = row.field().feature();
            row.showFindings(
                    found.stream()
                            .filter(finding -> !finding.accepted())
                            .filter(finding -> finding.rule().info().places().contains(feature))
                            .toList());
        }
    }

    /** Hears which properties a command changed. */
    private final class Changes extends AdapterImpl {
        @Override
        public void notifyChanged(Notification notification) {
            for (FieldRow row : rows) {
                if (notification.getFeature() == row.field().feature()) {
                    row.field().setStale();
                }
            }
        }
    }

    /** Shows what commands changed, once for each command. */
    private final class AfterCommands implements SessionListener {
        @Override
        public void planSaving(PlanSession session) {
            if (!owner.isDisposed()) {
                rows.forEach(row -> row.field().finish());
            }
        }

        @Override
        public void planChanged(PlanSession session) {
            // The command's first listeners may have done away with the fields.
            if (owner.isDisposed()) {
                return;
            }
            for (FieldRow row : rows) {
                if (row.field().showsOthers()) {
                    row.field().setStale();
                }
                row.field().refreshIfStale();
            }
        }

        @Override
        public void planReplaced(PlanSession session) {
            if (!owner.isDisposed()) {
                listenTo(session.findings());
                // Whoever owns the fields shows elements of the new plan.
                show(List.of());
            }
        }
    }
}
