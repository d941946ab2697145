package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.navigation.Hinted;
import org.keyplan.ui.session.Unfinished;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Shows one property of the element it is given, and changes it by one command for each step of a
 * person. Given several elements it shows what they have in common and changes all of them.
 *
 * <p>A field never loses what a person typed: what is not understood stays where it is, with a
 * {@linkplain #problem() sentence} that says what to type instead. Belongs to the UI thread.
 */
public abstract class Field implements Unfinished.Keeper {
    private static final String KEY = Field.class.getName();

    private final FieldSite site;
    private final EStructuralFeature feature;
    private List<EObject> elements = List.of();
    private String problem;
    private Runnable onProblem = () -> {};
    private Control control;
    private boolean stale;

    /**
     * @param feature the property, which all elements that the field is given have
     */
    protected Field(FieldSite site, EStructuralFeature feature) {
        this.site = site;
        this.feature = feature;
    }

    /** The field that a control belongs to. */
    public static Optional<Field> of(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each.getData(KEY) instanceof Field field) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Makes the field's control; once. */
    public final Control create(Composite parent) {
        control = createControl(parent);
        control.setData(KEY, this);
        control.addDisposeListener(event -> site.session().unfinished().forget(this));
        Hinted.mark(control, feature);
        setEditable(false);
        return control;
    }

    /** The property shown. */
    public final EStructuralFeature feature() {
        return feature;
    }

    /** The control made; null before. */
    @Override
    public final Control control() {
        return control;
    }

    /** The elements shown; empty if there is nothing to show. */
    public final List<EObject> elements() {
        return elements;
    }

    /** Shows the property of other elements; of none, the field is empty and cannot be edited. */
    public void show(List<? extends EObject> shown) {
        elements = List.copyOf(shown);
        setEditable(!elements.isEmpty() && !site.session().isReadOnly());
        refresh();
    }

    /** What is wrong with what stands in the field, as a sentence; null if nothing is. */
    public final String problem() {
        return problem;
    }

    /** Gives up what was typed and not understood, and shows the plan's value again. */
    public void restore() {
        problem(null);
        refresh();
    }

    /** Puts the cursor into the field. */
    public boolean setFocus() {
        return control != null && !control.isDisposed() && control.setFocus();
    }

    /** How the control lies below its label. */
    GridData layoutData() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    /** Whether the label stands in the control itself rather than above it. */
    boolean labelsItself() {
        return false;
    }

    /** Whether what it shows may change although its own property does not. */
    boolean showsOthers() {
        return false;
    }

    /** Makes the control and calls {@link #track} for all that can have the focus. */
    protected abstract Control createControl(Composite parent);

    /**
     * Shows a value of the plan.
     *
     * @param value null also where the elements have different ones
     * @param mixed whether they have
     */
    protected abstract void showValue(Object value, boolean mixed);

    /** Lets a person change the value, or not. What stands there can be read and copied anyway. */
    protected abstract void setEditable(boolean editable);

    protected final FieldSite site() {
        return site;
    }

    /** Tells the page where the person is while a control has the focus. */
    protected final void track(Control focusable) {
        focusable.addListener(
                SWT.FocusIn,
                event -> {
                    if (!elements.isEmpty()) {
                        site.focused(elements.get(0), feature);
                    }
                });
    }

    /** The value that all elements have; null if they differ. */
    protected final Object value() {
        return isMixed() || elements.isEmpty() ? null : first();
    }

    protected final boolean isMixed() {
        return elements.size() > 1
                && !elements.stream().allMatch(each -> Objects.equals(each.eGet(feature), first()));
    }

    private Object first() {
        return elements.get(0).eGet(feature);
    }

    /** Changes the property of all elements in one step. */
    protected final void change(Object value) {
        if (elements.size() == 1) {
            site.execute(site.change().set(elements.get(0), feature, value));
        } else if (!elements.isEmpty()) {
            site.execute(site.change().set(elements, feature, value));
        }
    }

    /** Says what is wrong with what stands in the field, or that nothing is. */
    protected final void problem(String sentence) {
        if (!Objects.equals(sentence, problem)) {
            problem = sentence;
            if (!elements.isEmpty()) {
                refused(elements.get(0), sentence);
            }
            onProblem.run();
        }
    }

    /**
     * Notes a text about an element that was not understood, be it shown or kept until the element
     * is shown again.
     *
     * @param sentence what is wrong with it; null if there is no such text
     */
    protected final void refused(EObject element, String sentence) {
        String named =
                sentence == null
                        ? null
                        : TextField.TEXTS.get(
                                "refused", PlanLabels.feature(feature, site.locale()), sentence);
        site.session().unfinished().refused(this, element, named);
    }

    /** Notes whether something stands in the field that is still to be taken. */
    protected final void typing(boolean now) {
        site.session().unfinished().typing(this, now);
    }

    /** Whether there is something in the plan to take what is typed. */
    protected final boolean takes() {
        return !elements.isEmpty()
                && !site.session().isReadOnly()
                && EcoreUtil.getRootContainer(elements.get(0)) == site.session().plan();
    }

    /** Takes what was typed, since the plan is about to be saved or closed. */
    void finish() {}

    final void onProblem(Runnable listener) {
        onProblem = listener;
    }

    /** The plan has changed in a way that this field may show. */
    final void setStale() {
        stale = true;
    }

    final void refreshIfStale() {
        if (stale) {
            refresh();
        }
    }

    final void refresh() {
        stale = false;
        if (control != null && !control.isDisposed()) {
            showValue(value(), isMixed());
        }
    }
}
