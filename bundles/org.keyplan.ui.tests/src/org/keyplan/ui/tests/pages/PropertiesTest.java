package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.properties.PlanPropertiesPage;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Files;
import java.nio.file.Path;

/** The properties view follows what is selected and edits it. */
@ExtendWith(Studio.class)
class PropertiesTest {
    @TempDir Path folder;
    private Path file;
    private PlanEditor editor;
    private PlanSession session;

    @BeforeEach
    void open() {
        Workbench.view(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
        file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        editor = (PlanEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
    }

    @Test
    void followsTheSelectionAndChangesTheElement() {
        Stakeholder person = person(0);
        select(person);
        assertThat(page().selected()).isEqualTo(java.util.List.of(person));
        Text title = textShowing(Ui.get(person::getJobTitle));
        Screenshots.take("properties-person");

        Widgets.type(title, " (acting)");
        assertThat(Ui.get(person::getJobTitle)).endsWith(" (acting)");
        assertThat(Ui.get(editor::isDirty)).isTrue();

        Stakeholder other = person(1);
        select(other);
        assertThat(textShowing(Ui.get(other::getJobTitle)))
                .as("the fields stay when another element of the kind is selected")
                .isSameAs(title);
        Ui.run(() -> session.save());
        assertThat(PlanFolder.read(file).getAccount().getStakeholders().get(0).getJobTitle())
                .endsWith(" (acting)");
    }

    @Test
    void undoInTheViewIsTheUndoOfThePlan() {
        Stakeholder person = person(0);
        String before = Ui.get(person::getJobTitle);
        select(person);
        Widgets.type(textShowing(before), "!");
        Ui.run(() -> Workbench.page().activate(sheet()));
        assertThat(Ui.get(() -> sheet().getAdapter(PlanPart.class).session())).isSameAs(session);

        Workbench.command("org.eclipse.ui.edit.undo");
        assertThat(Ui.get(person::getJobTitle)).isEqualTo(before);

        Workbench.command("org.eclipse.ui.edit.redo");
        assertThat(Ui.get(person::getJobTitle)).isEqualTo(before + "!");
    }

    @Test
    void aPartInAMapShowsThePersonToo() {
        var part = Ui.get(() -> session.plan().getMaps().get(0).getParticipants().get(0));
        select(part);
        Screenshots.take("properties-part");

        assertThat(Ui.get(() -> page().getActiveTabs().length))
                .as("own sections and the person's")
                .isGreaterThan(4);
    }

    @Test
    void whatHasNoPlaceOnAPageIsLedToInTheProperties() {
        var tie = Ui.get(() -> session.plan().getAccount().getTies().get(0));

        assertThat(Ui.get(() -> Navigator.show(tie, Literals.SOURCED__SOURCE))).isTrue();
        Ui.settle();

        assertThat(page().selected()).isEqualTo(java.util.List.of(tie));
        String source = Ui.get(tie::getSource);
        assertThat(Ui.get(textShowing(source == null ? "" : source)::isVisible)).isTrue();
    }

    @Test
    void aPlanOfANewerVersionCanBeReadButNotTypedInto() throws Exception {
        Path newer = folder.resolve("newer.keyplan");
        Files.writeString(newer, Files.readString(file).replace("/model/1.0", "/model/1.1"));
        PlanEditor reading = (PlanEditor) Workbench.openPlan(newer);
        PlanSession read = Workbench.session(newer);
        assertThat(Ui.get(read::isReadOnly)).isTrue();
        Ui.run(() -> reading.showPage("overview"));
        Ui.settle();

        Control body = Ui.get(() -> reading.getActivePageInstance().getPartControl());
        String name = Ui.get(() -> read.plan().getAccount().getName());
        Text shown = Widgets.find(body, Text.class, text -> text.getText().equals(name));
        assertThat(Ui.get(shown::getEditable)).isFalse();
        assertThat(Widgets.all(body, Combo.class)).noneMatch(combo -> Ui.get(combo::isEnabled));
    }

    @Test
    void twoEditorsOfOnePlanAreDirtyTogether() {
        select(person(0));
        Widgets.type(textShowing(Ui.get(person(0)::getJobTitle)), "!");
        PlanEditor again = (PlanEditor) Workbench.openPlan(file);
        assertThat(again).isSameAs(editor);

        var diagram =
                Ui.get(
                        () ->
                                (PlanEditor)
                                        Workbench.page()
                                                .openEditor(
                                                        new org.keyplan.ui.navigation.PlanInput(
                                                                file),
                                                        "org.keyplan.ui.plan",
                                                        true,
                                                        org.eclipse.ui.IWorkbenchPage.MATCH_NONE));
        assertThat(diagram).isNotSameAs(editor);
        assertThat(Ui.get(diagram::isDirty)).isTrue();
        Ui.run(() -> Workbench.page().saveEditor(diagram, false));
        assertThat(Ui.get(editor::isDirty)).isFalse();
        Ui.run(() -> Workbench.page().closeEditor(diagram, false));
        assertThat(Ui.get(() -> session.plan().eResource()))
                .as("the other still shows it")
                .isNotNull();
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(editor::isDirty)).isTrue();
    }

    private void select(EObject element) {
        Ui.run(
                () -> {
                    editor.showPage("overview");
                    ((org.keyplan.ui.plan.PlanPage) editor.getActivePageInstance())
                            .select(java.util.List.of(element));
                });
        Ui.settle();
    }

    private PropertySheet sheet() {
        return (PropertySheet) Ui.get(() -> Workbench.page().findView(IPageLayout.ID_PROP_SHEET));
    }

    private PlanPropertiesPage page() {
        return (PlanPropertiesPage) Ui.get(() -> sheet().getCurrentPage());
    }

    private Text textShowing(String text) {
        Control control = Ui.get(() -> page().getControl());
        return Widgets.find((Composite) control, Text.class, t -> t.getText().equals(text));
    }

    private Stakeholder person(int index) {
        return Ui.get(() -> session.plan().getAccount().getStakeholders().get(index));
    }
}
