package org.keyplan.ui.tests.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.examples.Examples;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagrams.PlanDiagramEditor;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.explorer.ExplorerView;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.people.PeoplePage;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.ElementTable;

import java.nio.file.Path;
import java.util.List;

/** The same commands do the same in the explorer, in tables and in diagrams. */
@ExtendWith(Studio.class)
class EditEverywhereTest {
    private static final String COPY = "org.eclipse.ui.edit.copy";
    private static final String CUT = "org.eclipse.ui.edit.cut";
    private static final String PASTE = "org.eclipse.ui.edit.paste";
    private static final String DUPLICATE = "org.keyplan.ui.command.duplicate";
    private static final String MOVE_TO = "org.keyplan.ui.command.moveTo";

    @TempDir Path folder;
    private PlanEditor editor;
    private PlanSession session;

    @BeforeEach
    void open() {
        Path file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        editor = (PlanEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
        Ui.settle();
    }

    private List<Stakeholder> people() {
        return Ui.get(() -> List.copyOf(session.plan().getAccount().getStakeholders()));
    }

    private ElementTable table() {
        return Ui.get(
                () -> {
                    Workbench.page().activate(editor);
                    editor.showPage("people");
                    return ((PeoplePage) editor.getActivePageInstance()).table();
                });
    }

    private void selectRow(Stakeholder person) {
        ElementTable table = table();
        Ui.run(() -> table.show(person, null));
        Ui.settle();
    }

    private void selectNode(Stakeholder person) {
        PlanDiagramEditor chart =
                Ui.get(
                        () ->
                                (PlanDiagramEditor)
                                        PlanDiagramOpener.open(
                                                        session,
                                                        DiagramKind.ORG_CHART,
                                                        session.plan().getAccount())
                                                .orElseThrow());
        DiagramViewer diagram = Ui.get(chart::diagram);
        Ui.until("the node is there", () -> diagram.reveal(person));
        Ui.run(() -> diagram.viewer().getControl().setFocus());
        Ui.settle();
    }

    private static void selectInExplorer(Stakeholder person) {
        ExplorerView explorer = Workbench.view(PlanPerspective.EXPLORER, ExplorerView.class);
        Ui.run(() -> explorer.show(person, null));
        Ui.settle();
    }

    private static boolean isPossible(String command) {
        return Ui.get(
                () ->
                        PlatformUI.getWorkbench()
                                .getService(ICommandService.class)
                                .getCommand(command)
                                .isEnabled());
    }

    private void undo() {
        Ui.run(() -> session.stack().undo());
        Ui.settle();
    }

    @Test
    void aRowIsDuplicatedCutAndMovedAsInTheExplorer() {
        List<Stakeholder> before = people();
        selectRow(before.get(1));

        assertThat(List.of(COPY, CUT, DUPLICATE, MOVE_TO)).allMatch(EditEverywhereTest::isPossible);
        Workbench.command(DUPLICATE);

        List<Stakeholder> after = people();
        assertThat(after).hasSize(before.size() + 1).containsAll(before);
        Stakeholder copy =
                after.stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
        assertThat(copy.getJobTitle()).isEqualTo(before.get(1).getJobTitle());
        assertThat(Ui.get(() -> table().focused())).isSameAs(copy);
        undo();
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void whatIsCopiedInATableIsPastedWithAllItsFacts() {
        List<Stakeholder> before = people();
        Stakeholder person =
                before.stream().filter(each -> each.getUnit() != null).findFirst().orElseThrow();
        selectRow(person);

        Workbench.command(COPY);
        Workbench.command(PASTE);

        List<Stakeholder> after = people();
        assertThat(after).hasSize(before.size() + 1);
        Stakeholder copy =
                after.stream().filter(each -> !before.contains(each)).findFirst().orElseThrow();
        assertThat(copy.getUnit()).isSameAs(person.getUnit());
        assertThat(copy.getSeniority()).isEqualTo(person.getSeniority());
        undo();
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void aNodeOfADiagramIsDuplicatedAndCopiedIntoATable() {
        List<Stakeholder> before = people();
        selectNode(before.get(1));

        assertThat(List.of(COPY, CUT, DUPLICATE, MOVE_TO)).allMatch(EditEverywhereTest::isPossible);
        Workbench.command(DUPLICATE);
        assertThat(people()).hasSize(before.size() + 1);
        undo();
        assertThat(people()).isEqualTo(before);

        selectNode(before.get(1));
        Workbench.command(COPY);
        selectRow(before.get(0));
        Workbench.command(PASTE);
        assertThat(people()).hasSize(before.size() + 1);
        undo();
    }

    @Test
    void whatIsCopiedInTheExplorerIsPastedInADiagram() {
        List<Stakeholder> before = people();
        selectInExplorer(before.get(1));
        Workbench.command(COPY);

        selectNode(before.get(0));
        assertThat(isPossible(PASTE)).isTrue();
        Workbench.command(PASTE);

        assertThat(people()).hasSize(before.size() + 1);
        undo();
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void nothingIsCutWhereOnlyTheSheetIsSelected() {
        selectNode(people().get(1));
        IWorkbenchPart part = Ui.get(() -> Workbench.page().getActivePart());
        Ui.run(() -> ((PlanDiagramEditor) part).diagram().viewer().deselectAll());
        Ui.settle();

        assertThat(List.of(COPY, CUT, DUPLICATE, MOVE_TO))
                .noneMatch(EditEverywhereTest::isPossible);
    }
}
