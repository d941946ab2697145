package org.keyplan.ui.field;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;

import java.util.List;
import java.util.function.Function;

/**
 * One of a few values. "Unknown" is shown in the colour of what is not known, so that nobody takes
 * it for an answer.
 */
final class ChoiceField extends Field {
    private final Function<EObject, List<Enumerator>> choices;
    private List<Enumerator> offered = List.of();
    private Combo combo;

    /**
     * @param choices the values to offer for an element, the best first
     */
    ChoiceField(FieldSite site, EAttribute attribute, Function<EObject, List<Enumerator>> choices) {
        super(site, attribute);
        this.choices = choices;
    }

    /** Whether a value of a choice says that nobody knows or has decided yet. */
    static boolean isUnknown(Object value) {
        return value instanceof Enumerator literal
                && List.of("UNKNOWN", "UNCLASSIFIED", "UNSPECIFIED").contains(literal.getName());
    }

    /** All values in the order of the model. */
    static List<Enumerator> all(EAttribute attribute) {
        return ((EEnum) attribute.getEType())
                .getELiterals().stream().map(EEnumLiteral::getInstance).toList();
    }

    @Override
    protected Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(24);
        combo.addListener(SWT.Selection, event -> choose());
        Wheel.passOn(combo);
        track(combo);
        return combo;
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0 && !offered.get(index).equals(value())) {
            change(offered.get(index));
        }
    }

    /** The combo control. */
    Combo combo() {
        return combo;
    }

    @Override
    protected void showValue(Object value, boolean mixed) {
        offer(elements().isEmpty() ? List.of() : choices.apply(elements().get(0)));
        int index = value == null ? -1 : offered.indexOf(value);
        if (index < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
        Tint.set(combo, isUnknown(value) ? Palette.MUTED : Palette.TEXT);
    }

    private void offer(List<Enumerator> values) {
        if (!values.equals(offered)) {
            offered = List.copyOf(values);
            combo.setItems(
                    offered.stream()
                            .map(value -> PlanLabels.literal(value, site().locale()))
                            .toArray(String[]::new));
        }
    }

    @Override
    protected void setEditable(boolean editable) {
        combo.setEnabled(editable);
    }
}
