package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.compare.PlanDifferences;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.StickyNote;
import org.keyplan.ui.diagram.find.FindBar;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.tests.robot.Keyboard;
import org.keyplan.ui.tests.robot.PlanFolder;
import org.keyplan.ui.tests.robot.Screenshots;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Workbench;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writing on the sheet of a diagram, with mouse and keys. */
@ExtendWith(Studio.class)
class NotesTest {
    private static final String DELETE = IWorkbenchCommandConstants.EDIT_DELETE;
    private static final String LAYOUT = "org.keyplan.ui.diagram.command.layout";
    private static final String HIDE = "org.keyplan.ui.diagram.command.hide";
    private static final String OPEN_PAGE = "org.keyplan.ui.diagram.command.openPage";

    @TempDir Path folder;
    private Path file;
    private PlanSession session;
    private OpenSheet sheet;

    @BeforeEach
    void open() {
        file = new PlanFolder(folder).save(TrialPlan.make(), "trial");
        session = Workbench.openForEditor(file);
        sheet = OpenSheet.open(session, DiagramKind.ORG_CHART, session.plan().getAccount());
    }

    private List<StickyNote> notes() {
        return Ui.get(
                () ->
                        session.plan().getDiagrams().stream()
                                .flatMap((Diagram each) -> each.getStickyNotes().stream())
                                .toList());
    }

    private StickyNote only() {
        assertThat(notes()).hasSize(1);
        return notes().get(0);
    }

    private NodeItem item() {
        return sheet.node(only());
    }

    private Rect bounds() {
        return sheet.bounds(only());
    }

    private String text() {
        return Ui.get(() -> only().getText());
    }

    private EObject copy() {
        return Ui.get(() -> EcoreUtil.copy(session.plan()));
    }

    private boolean same(EObject plan) {
        return Ui.get(() -> EcoreUtil.equals(session.plan(), plan));
    }

    private void undo() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        Ui.settle();
    }

    private void redo() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_REDO);
        Ui.settle();
    }

    private Text field() {
        Ui.until("a note can be written", () -> sheet.field() != null);
        Ui.settle();
        return sheet.field();
    }

    /** Writes into the open field and ends as Ctrl+Enter does. */
    private void write(String words) {
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

    private void stick(String words) {
        sheet.take("Note");
        sheet.mouse().click(sheet.free());
        write(words);
    }

    @Test
    void aClickPutsANoteThereToBeWrittenAtOnce() {
        EObject before = copy();
        Point free = sheet.free();
        double top = Ui.get(() -> sheet.sheet().layout().height()) + 30;

        sheet.take("Note");
        sheet.mouse().click(free);

        Text field = field();
        assertThat(Ui.get(() -> field.getStyle() & SWT.MULTI)).isNotZero();
        assertThat(bounds().x()).isCloseTo(40, within(1.0));
        assertThat(bounds().y()).isCloseTo(top, within(1.0));
        write("Ask Ann\nwho signs");
        assertThat(text()).isEqualTo("Ask Ann\nwho signs");
        assertThat(Ui.get(() -> only().eContainer().eContents())).hasSize(1);
        assertThat(Ui.get(() -> sheet.viewer().selectedNodes()))
                .extracting(NodeId::element)
                .containsExactly((EObject) only());
        Screenshots.take("note-on-org-chart");

        undo();
        assertThat(Ui.get(() -> only().getText())).isNull();
        undo();
        assertThat(notes()).isEmpty();
        assertThat(same(before)).as("as before").isTrue();
        redo();
        redo();
        assertThat(text()).isEqualTo("Ask Ann\nwho signs");
    }

    @Test
    void aDragMakesItAsLargeAsItWasDrawn() {
        Point free = sheet.free();

        sheet.take("Note");
        sheet.mouse().drag(free, new Point(free.x + 240, free.y + 90));

        field();
        sheet.leaveField();
        assertThat(bounds().width()).isCloseTo(240, within(2.0));
        assertThat(bounds().height()).isCloseTo(90, within(2.0));
    }

    @Test
    void escapeGivesUpWhatWasTyped() {
        stick("Kept");
        sheet.select(item());
        new Keyboard(Ui.get(() -> sheet.gef().getControl())).press(SWT.F2);
        Text field = field();

        Ui.run(
                () -> {
                    assertThat(field.getText()).isEqualTo("Kept");
                    field.setText("Given up");
                    Event event = new Event();
                    event.keyCode = SWT.ESC;
                    event.character = SWT.ESC;
                    field.notifyListeners(SWT.KeyDown, event);
                });
        Ui.settle();

        assertThat(sheet.field()).isNull();
        assertThat(text()).isEqualTo("Kept");
    }

    @Test
    void aDoubleClickWritesAgainAndAClickElsewhereEndsIt() {
        stick("First words");

        sheet.mouse().doubleClick(sheet.at(item()));
        Text field = field();
        Ui.run(() -> field.setText("Second words"));
        sheet.leaveField();

        assertThat(text()).isEqualTo("Second words");
        undo();
        assertThat(text()).isEqualTo("First words");
    }

    @Test
    void itIsMovedOverCardsAndUnitsAndStaysInFrontAsOneStep() {
        stick("On the board");
        Rect before = bounds();
        EObject kept = copy();
        NodeItem board = sheet.node(session.plan().getAccount().getUnits().get(0));
        Point to = sheet.onGround(board);

        sheet.mouse().drag(sheet.at(item()), to);

        assertThat(bounds().y()).isLessThan(before.y());
        Rect card = Ui.get(board::bounds);
        assertThat(bounds().overlaps(card)).as("it lies on the unit").isTrue();
        assertThat(Ui.get(() -> ((Diagram) only().eContainer()).getNodes()))
                .as("nothing else got a place")
                .isEmpty();
        undo();
        assertThat(same(kept)).isTrue();
        assertThat(bounds()).isEqualTo(before);
        redo();
        sheet.action(LAYOUT);
        assertThat(bounds().y()).as("arranging leaves it").isLessThan(before.y());
    }

    @Test
    void itsCornerResizesItAndItsWordsAreBrokenAnew() {
        stick("Several words that take more than one line where the note is narrow");
        sheet.select(item());
        sheet.at(item());
        Rect before = bounds();
        Point corner = sheet.onCanvas(before.right(), before.bottom());

        sheet.mouse().drag(corner, new Point(corner.x + 120, corner.y + 60));

        Rect wide = bounds();
        assertThat(wide.width()).isCloseTo(before.width() + 120, within(2.0));
        assertThat(wide.height()).isCloseTo(before.height() + 60, within(2.0));
        Point side = sheet.onCanvas(wide.right(), wide.centerY());
        sheet.mouse().drag(side, new Point(side.x - 180, side.y));
        assertThat(bounds().width()).isCloseTo(wide.width() - 180, within(2.0));
        double needed = Ui.get(() -> item().card().textRows(item().bounds()).size() * 12.0);
        assertThat(bounds().height()).as("no word is lost").isGreaterThan(needed);
        undo();
        undo();
        assertThat(bounds()).isEqualTo(before);
    }

    @Test
    void keysReachMoveAndDeleteItTogetherWithCards() {
        stick("By keys");
        EObject kept = copy();
        Rect before = bounds();
        NodeItem ann = sheet.node(session.plan().getAccount().getStakeholders().get(0));
        Rect card = Ui.get(ann::bounds);
        Keyboard keyboard = new Keyboard(Ui.get(() -> sheet.gef().getControl()));
        sheet.select();
        keyboard.press(SWT.END);
        assertThat(Ui.get(() -> sheet.viewer().selectedNodes()))
                .extracting(NodeId::element)
                .containsExactly((EObject) only());

        sheet.select(ann, item());
        keyboard.press(SWT.ARROW_RIGHT);

        assertThat(bounds()).isEqualTo(before.moved(8, 0));
        assertThat(Ui.get(ann::bounds)).isEqualTo(card.moved(8, 0));
        undo();
        assertThat(same(kept)).isTrue();
        sheet.select(item());
        assertThat(sheet.canDo(HIDE)).isFalse();
        assertThat(sheet.canDo(OPEN_PAGE)).isFalse();
        sheet.action(DELETE);
        assertThat(notes()).isEmpty();
        undo();
        assertThat(same(kept)).isTrue();
    }

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
    void theMenuAddsOneToo() {
        Ui.run(
                () -> {
                    IContributionItem add =
                            menu().filter(item -> label(item).equals("Add note"))
                                    .findFirst()
                                    .orElseThrow();
                    IAction action = ((ActionContributionItem) add).getAction();
                    action.run();
                });
        write("From the menu");

        assertThat(text()).isEqualTo("From the menu");
    }

    private Stream<IContributionItem> menu() {
        var menu = sheet.gef().getContextMenu();
        menu.removeAll();
        ((org.eclipse.gef.ContextMenuProvider) menu).buildContextMenu(menu);
        return Stream.of(menu.getItems());
    }

    private static String label(IContributionItem item) {
        return item instanceof ActionContributionItem action ? action.getAction().getText() : "";
    }
}
