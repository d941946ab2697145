package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;

/** Opening, naming and saving a plan's pages. */
@ExtendWith(Studio.class)
class PlanEditorTest {
    @TempDir Path folder;
    private Path file;
    private FormEditor editor;
    private PlanSession session;

    @BeforeEach
    void open() {
        file = new PlanFolder(folder).example(Examples.POWER_SOLUTIONS_INTEGRATOR);
        editor = (FormEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
    }

    @Test
    void isCalledLikeTheAccountAndSaysWhereTheFileIs() {
        assertThat(Ui.get(editor::getTitle))
                .isEqualTo(Ui.get(() -> session.plan().getAccount().getName()));
        assertThat(Ui.get(editor::getTitleToolTip)).isEqualTo(session.file().toString());
        Screenshots.take("overview");
    }

    @Test
    void isDirtyUntilSaved() {
        assertThat(Ui.get(editor::isDirty)).isFalse();

        rename("Another name");

        assertThat(Ui.get(editor::isDirty)).isTrue();
        assertThat(Ui.get(editor::getTitle)).isEqualTo("Another name");
        Ui.run(() -> Workbench.page().saveEditor(editor, false));
        assertThat(Ui.get(editor::isDirty)).isFalse();
        assertThat(PlanFolder.read(file).getAccount().getName()).isEqualTo("Another name");
    }

    @Test
    void isDirtyNoMoreWhenUndone() {
        rename("Another name");

        Ui.run(() -> session.stack().undo());

        assertThat(Ui.get(editor::isDirty)).isFalse();
    }

    @Test
    void aFileOpenedTwiceShowsTheFirstEditor() {
        IEditorPart again = Workbench.openPlan(folder.resolve(".").resolve(file.getFileName()));

        assertThat(again).isSameAs(editor);
    }

    private void rename(String name) {
        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        session.plan().getAccount(),
                                        KeyplanPackage.Literals.NAMED_ELEMENT__NAME,
                                        name)));
    }
}
