package org.keyplan.studio.tests.firsthour;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.field.FieldRow;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.PlanPage;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;

import java.util.List;
import java.util.Locale;

/** The pages of a plan, worked by what their labels say. */
final class Desk {
    private final PlanEditor editor;
    private final Locale locale = Ui.get(Locale::getDefault);

    Desk(IEditorPart editor) {
        this.editor = (PlanEditor) editor;
    }

    /** Turns to a page. */
    Desk page(String id) {
        Ui.run(
                () -> {
                    Workbench.page().activate(editor);
                    editor.showPage(id);
                });
        Ui.settle();
        return this;
    }

    PlanPage page() {
        return Ui.get(() -> (PlanPage) editor.getActivePageInstance());
    }

    Control body() {
        return Ui.get(() -> page().getPartControl());
    }

    /** The first field in sight for a property. */
    private FieldRow row(EStructuralFeature feature) {
        String label = PlanLabels.feature(feature, locale);
        List<FieldRow> rows =
                Widgets.all(body(), FieldRow.class).stream()
                        .filter(row -> Ui.get(row::isVisible))
                        .filter(row -> Ui.get(() -> row.field().feature() == feature))
                        .toList();
        if (rows.isEmpty()) {
            throw new AssertionError("no field " + label);
        }
        return rows.get(0);
    }

    /** Types into a field and leaves it. */
    void fill(EStructuralFeature feature, String typed) {
        Text text = Widgets.first(row(feature), Text.class);
        Ui.run(text::setFocus);
        Widgets.replace(text, typed);
        Widgets.leave(text);
    }

    /** Chooses from the list of a field. */
    void choose(EStructuralFeature feature, Enumerator choice) {
        Widgets.choose(
                Widgets.first(row(feature), Combo.class), PlanLabels.literal(choice, locale));
        Ui.settle();
    }

    /** Answers a question with its first answer, which is yes. */
    void yes(EStructuralFeature feature) {
        Widgets.press(Widgets.first(row(feature), Button.class), true);
    }

    /** Types into the line that adds something, which shows this while it is empty. */
    void add(String placeholder, String typed) {
        Text entry =
                Widgets.find(
                        body(),
                        Text.class,
                        text -> text.isVisible() && text.getMessage().equals(placeholder));
        Widgets.replace(entry, typed);
        Widgets.enter(entry);
    }

    /** Follows a link of the page. */
    void follow(String label) {
        Hyperlink link =
                Widgets.find(
                        body(),
                        Hyperlink.class,
                        any -> any.isVisible() && any.getText().equals(label));
        Widgets.key(link, SWT.CR);
    }

    /** Presses a button of the page. */
    void press(String label) {
        Widgets.press(
                Widgets.find(body(), Button.class, button -> button.getText().equals(label)),
                false);
    }
}
