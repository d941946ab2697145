package org.keyplan.ui.tests.pages;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyplan.ui.field.Field;
import org.keyplan.ui.field.FieldRow;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.form.ElementForm;
import org.keyplan.ui.form.FormField;
import org.keyplan.ui.form.FormView;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/** A window with all fields of one kind of element. */
final class FormShell implements AutoCloseable {
    private final Shell shell;
    private final FormToolkit toolkit;
    private final FormView view;

    private FormShell(Shell shell, FormToolkit toolkit, FormView view) {
        this.shell = shell;
        this.toolkit = toolkit;
        this.view = view;
    }

    static FormShell open(PlanSession session, EClass type) {
        return Ui.get(
                () -> {
                    Shell shell = new Shell(Ui.display(), SWT.SHELL_TRIM);
                    shell.setText(type.getName());
                    shell.setLayout(new FillLayout());
                    FormToolkit toolkit = new FormToolkit(Ui.display());
                    List<FormField> fields =
                            ElementForm.of(type).sections().stream()
                                    .flatMap(section -> section.fields().stream())
                                    .toList();
                    FieldSite site = new FieldSite(session, toolkit, new FieldSite.Listener() {});
                    FormView view = new FormView(shell, site, fields, 3);
                    shell.setSize(900, 700);
                    shell.open();
                    return new FormShell(shell, toolkit, view);
                });
    }

    void show(EObject... elements) {
        Ui.run(() -> view.show(List.of(elements)));
        Ui.settle();
    }

    Field field(EStructuralFeature feature) {
        return Ui.get(() -> view.fields().field(feature).orElseThrow());
    }

    Control control(EStructuralFeature feature) {
        return field(feature).control();
    }

    FieldRow row(EStructuralFeature feature) {
        return (FieldRow) Ui.get(() -> control(feature).getParent());
    }

    Text text(EStructuralFeature feature) {
        return Widgets.first(control(feature), Text.class);
    }

    String shown(EStructuralFeature feature) {
        return Ui.get(() -> text(feature).getText());
    }

    String problem(EStructuralFeature feature) {
        return Ui.get(() -> field(feature).problem());
    }

    @Override
    public void close() {
        Ui.run(
                () -> {
                    shell.dispose();
                    toolkit.dispose();
                });
    }
}
