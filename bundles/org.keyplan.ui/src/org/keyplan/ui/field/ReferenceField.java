package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;

import java.util.List;

/** Another element, found by typing its name, with a button that leads to it. */
final class ReferenceField extends NamingField {
    private ToolItem link;
    private String shown = "";
    private List<EObject> shownFor = List.of();

    ReferenceField(FieldSite site, EReference reference) {
        super(site, reference);
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite both = FieldLayouts.beside(FieldLayouts.part(parent), 2);
        Text text = site().toolkit().createText(both, "", SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setMessage(TextField.TEXTS.get("unknown"));
        take(text);
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ESC && !assist().isOpen()) {
                        restore();
                    }
                });
        ToolBar bar = new ToolBar(both, SWT.FLAT);
        link = new ToolItem(bar, SWT.PUSH);
        link.setImage(Images.get("right"));
        link.addListener(SWT.Selection, event -> site().open((EObject) value()));
        return both;
    }

    @Override
    protected void showValue(Object value, boolean mixed) {
        String label = label();
        boolean typed = shownFor == elements() && !text().getText().equals(shown);
        // A change elsewhere does not rewrite a name that is just being typed.
        if (!typed || !label.equals(shown) && !text().isFocusControl()) {
            write(label);
            problem(null);
        }
        shown = label;
        shownFor = elements();
        text().setMessage(TextField.TEXTS.get(mixed ? "different" : "unknown"));
        link.setEnabled(value != null);
        link.setToolTipText(
                value == null
                        ? null
                        : TextField.TEXTS.get("open", PlanLabels.value(value, site().locale())));
    }

    private void write(String label) {
        if (!label.equals(text().getText())) {
            text().setText(label);
        }
    }

    private String label() {
        return value() == null ? "" : PlanLabels.label((EObject) value(), site().locale());
    }

    @Override
    protected void setEditable(boolean editable) {
        text().setEditable(editable);
        text().setEnabled(editable || !elements().isEmpty());
        assist().setEnabled(editable);
    }

    @Override
    void clear() {
        write(label());
    }

    @Override
    public boolean isUntouched(String typed) {
        return typed.equals(label());
    }

    @Override
    public void named(EObject named) {
        if (named != value()) {
            change(named);
        }
        restore();
    }
}
