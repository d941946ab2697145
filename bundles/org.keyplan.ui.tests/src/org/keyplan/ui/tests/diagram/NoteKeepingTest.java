package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.keyplan.core.compare.PlanDifferences;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.StickyNote;
import org.keyplan.ui.diagram.find.FindBar;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What becomes of notes in the plan: saved, found, copied, cut and deleted. */
class NoteKeepingTest extends NoteTrial {
    private static final String DELETE = IWorkbenchCommandConstants.EDIT_DELETE;
    private static final String CUT = IWorkbenchCommandConstants.EDIT_CUT;
    private static final String COPY = IWorkbenchCommandConstants.EDIT_COPY;
    private static final String PASTE = IWorkbenchCommandConstants.EDIT_PASTE;
    private static final String DUPLICATE = "org.keyplan.ui.command.duplicate";

    @Test
    void itIsFoundSavedReadComparedAndInThePicture() {
        AccountPlan before = PlanFolder.read(file);
        stick("Nobody knows the budget");
        EObject after = copy();
        Ui.run(() -> sheet.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor()));
        Ui.settle();

        AccountPlan read = PlanFolder.read(file);

        assertThat(EcoreUtil.equals(read, after)).isTrue();
        assertThat(PlanDifferences.between(before, read))
                .singleElement()
                .satisfies(it -> assertThat(it.text(Locale.ENGLISH)).contains("iagram"));
        assertThat(words(Ui.get(() -> sheet.viewer().drawing(true).shapes())))
                .contains("Nobody knows the budget");
        sheet.select();
        sheet.action(FindBar.FIND);
        Ui.run(
                () ->
                        ((Text) sheet.gef().getControl().getDisplay().getFocusControl())
                                .setText("budget nobody"));
        Ui.settle();
        assertThat(Ui.get(() -> sheet.viewer().selectedNodes()))
                .extracting(NodeId::element)
                .containsExactly((EObject) only());
    }

    private static String words(List<Shape> shapes) {
        return String.join(" ", texts(shapes).toList());
    }

    private static Stream<String> texts(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(
                        shape ->
                                shape instanceof Shape.Group group
                                        ? texts(group.shapes())
                                        : shape instanceof Shape.Text text
                                                ? Stream.of(text.text())
                                                : Stream.of());
    }

    @Test
    void aCopyIsPastedBesideItsOriginalAsOneStep() {
        stick("Twice");
        EObject kept = copy();
        Rect before = bounds();
        sheet.select(item());
        focus();
        Workbench.command(COPY);
        Workbench.command(PASTE);
        Ui.settle();

        assertThat(texts()).containsExactly("Twice", "Twice");
        assertThat(sheet.bounds(notes().get(1))).isEqualTo(before.moved(24, 24));
        assertThat(selected()).containsExactly((EObject) notes().get(1));
        undo();
        assertThat(same(kept)).isTrue();
        sheet.select();
        Workbench.command(PASTE);
        Ui.settle();
        assertThat(texts()).as("with nothing selected").containsExactly("Twice", "Twice");
        sheet.select(item(0));
        Workbench.command(DUPLICATE);
        Ui.settle();
        assertThat(texts()).containsExactly("Twice", "Twice", "Twice");
        assertThat(sheet.bounds(notes().get(2))).isEqualTo(before.moved(48, 48));
    }

    @Test
    void aCardAndANoteAreCopiedTogether() {
        stick("With Ann");
        int people = Ui.get(() -> session.plan().getAccount().getStakeholders().size());
        sheet.select(sheet.node(session.plan().getAccount().getStakeholders().get(0)), item());
        focus();
        Workbench.command(COPY);
        Workbench.command(PASTE);
        Ui.settle();

        assertThat(notes()).hasSize(2);
        assertThat(Ui.get(() -> session.plan().getAccount().getStakeholders().size()))
                .isEqualTo(people + 1);
        sheet.waitUntilLaidOut();
        undo();
        assertThat(notes()).hasSize(1);
    }

    @Test
    void aCutNoteMovesToAnotherDiagramOfThePlan() {
        EObject before = copy();
        stick("On the way");
        Rect stood = bounds();
        sheet.select(item());
        focus();
        Workbench.command(CUT);
        OpenSheet map = OpenSheet.open(session, DiagramKind.ACCOUNT_MAP, session.plan());
        sheet = map;
        focus();
        Workbench.command(PASTE);
        Ui.settle();

        assertThat(texts()).containsExactly("On the way");
        assertThat(bounds()).isEqualTo(stood);
        assertThat(Ui.get(() -> session.plan().getDiagrams()))
                .as("nothing is left of the other entry")
                .singleElement()
                .extracting(Diagram::getViewpoint)
                .isEqualTo("AccountMap");
        undo();
        undo();
        assertThat(same(before)).isTrue();
    }

    @Test
    void theLastNoteLeavesNothingInThePlan() {
        EObject before = copy();
        stick("Soon gone");
        sheet.select(item());
        sheet.action(DELETE);

        assertThat(same(before)).as("nothing is left").isTrue();
        assertThat(Ui.get(() -> session.plan().getDiagrams())).isEmpty();
        undo();
        assertThat(text()).isEqualTo("Soon gone");
    }

    private void focus() {
        Ui.run(() -> sheet.gef().getControl().setFocus());
        Ui.settle();
    }

    private List<String> texts() {
        return Ui.get(() -> notes().stream().map(StickyNote::getText).toList());
    }

    private NodeItem item(int index) {
        return sheet.node(notes().get(index));
    }
}
