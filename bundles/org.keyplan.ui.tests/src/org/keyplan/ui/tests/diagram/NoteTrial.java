package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Diagram;
import org.keyplan.model.StickyNote;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.List;

/** A small plan whose org chart is open, and what tests of notes do and ask all the time. */
@ExtendWith(Studio.class)
abstract class NoteTrial {
    @TempDir Path folder;
    Path file;
    PlanSession session;
    OpenSheet sheet;

    @BeforeEach
    void open() {
        file = new PlanFolder(folder).save(TrialPlan.make(), "trial");
        session = Workbench.openForEditor(file);
        sheet = OpenSheet.open(session, DiagramKind.ORG_CHART, session.plan().getAccount());
    }

    List<StickyNote> notes() {
        return Ui.get(
                () ->
                        session.plan().getDiagrams().stream()
                                .flatMap((Diagram each) -> each.getStickyNotes().stream())
                                .toList());
    }

    StickyNote only() {
        assertThat(notes()).hasSize(1);
        return notes().get(0);
    }

    NodeItem item() {
        return sheet.node(only());
    }

    Rect bounds() {
        return sheet.bounds(only());
    }

    String text() {
        return Ui.get(() -> only().getText());
    }

    EObject copy() {
        return Ui.get(() -> EcoreUtil.copy(session.plan()));
    }

    boolean same(EObject plan) {
        return Ui.get(() -> EcoreUtil.equals(session.plan(), plan));
    }

    void undo() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        Ui.settle();
    }

    void redo() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
        Ui.settle();
    }

    Text field() {
        Ui.until("a note can be written", () -> sheet.field() != null);
        Ui.settle();
        return sheet.field();
    }

    /** Writes into the open field and ends as Ctrl+Enter does. */
    void write(String words) {
        Text field = field();
        Ui.run(
                () -> {
                    field.setText(words);
                    Event event = new Event();
                    event.keyCode = SWT.CR;
                    event.character = SWT.CR;
                    event.stateMask = SWT.CTRL;
                    field.notifyListeners(SWT.KeyDown, event);
                });
        Ui.settle();
        assertThat(sheet.field()).as("the field after Ctrl+Enter").isNull();
    }

    void stick(String words) {
        sheet.take("Note");
        sheet.mouse().click(sheet.free());
        write(words);
    }

    static void escape(Text field) {
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.keyCode = SWT.ESC;
                    event.character = SWT.ESC;
                    field.notifyListeners(SWT.KeyDown, event);
                });
        Ui.settle();
    }

    List<EObject> selected() {
        return Ui.get(() -> sheet.viewer().selectedNodes().stream().map(NodeId::element).toList());
    }
}
