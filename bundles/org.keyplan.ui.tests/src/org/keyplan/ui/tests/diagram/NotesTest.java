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
import org.keyplan.model.Stakeholder;
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
    private static final String CUT = IWorkbenchCommandConstants.EDIT_CUT;
    private static final String COPY = IWorkbenchCommandConstants.EDIT_COPY;
    private static final String PASTE = IWorkbenchCommandConstants.EDIT_PASTE;
    private static final String DUPLICATE = "org.keyplan.ui.command.duplicate";
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
        assertThat(notes()).as("before anything is written").isEmpty();
        write("Ask Ann\nwho signs");
        assertThat(bounds().x()).isCloseTo(40, within(1.0));
        assertThat(bounds().y()).isCloseTo(top, within(1.0));
        assertThat(text()).isEqualTo("Ask Ann\nwho signs");
        assertThat(Ui.get(() -> only().eContainer().eContents())).hasSize(1);
        assertThat(Ui.get(() -> sheet.viewer().selectedNodes()))
                .extracting(NodeId::element)
                .containsExactly((EObject) only());
        Screenshots.take("note-on-org-chart");

        undo();
        assertThat(notes()).isEmpty();
        assertThat(same(before)).as("as before").isTrue();
        assertThat(Ui.get(session::isDirty)).isFalse();
        redo();
        assertThat(text()).isEqualTo("Ask Ann\nwho signs");
    }

    @Test
    void aNoteThatWasGivenUpOrSaysNothingLeavesNoTrace() {
        EObject before = copy();

        beginNote();
        escape(field());
        assertUntouched(before);
        beginNote();
        sheet.leaveField();
        assertUntouched(before);
        beginNote();
        write(" \n ");
        assertUntouched(before);
        beginNote();
        Text field = field();
        Ui.run(() -> field.setText("Given up"));
        escape(field);
        assertUntouched(before);
    }

    private void beginNote() {
        sheet.take("Note");
        sheet.mouse().click(sheet.free());
    }

    private static void escape(Text field) {
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.keyCode = SWT.ESC;
                    event.character = SWT.ESC;
                    field.notifyListeners(SWT.KeyDown, event);
                });
        Ui.settle();
    }

    private void assertUntouched(EObject before) {
        assertThat(sheet.field()).isNull();
        assertThat(notes()).isEmpty();
        assertThat(same(before)).isTrue();
        assertThat(Ui.get(session::isDirty)).as("something to save").isFalse();
        assertThat(Ui.get(() -> session.stack().canUndo())).as("a step to undo").isFalse();
        assertThat(Ui.get(() -> session.stack().canRedo())).as("a step to redo").isFalse();
    }

    @Test
    void theFieldGrowsWithWhatIsWritten() {
        beginNote();
        Text field = field();
        int before = Ui.get(() -> field.getSize().y);

        Ui.run(() -> field.setText("A line of words that is longer than the field. ".repeat(8)));

        assertThat(Ui.get(() -> field.getSize().y)).isGreaterThan(before + 20);
        assertThat(Ui.get(() -> field.getBounds().y + field.getBounds().height))
                .as("all of it is seen")
                .isLessThan(Ui.get(() -> sheet.gef().getControl().getSize().y));
        Screenshots.take("note-being-written");
        escape(field);
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
    void aFrameOnTheGroundSelectsCardsAndNotesWhichAreMovedAndDeletedTogether() {
        stick("In the frame");
        sheet.fit();
        Point from = sheet.onCanvas(2, 2);
        Rect note = bounds();
        Point to = sheet.onCanvas(Math.max(note.right(), width()) + 16, note.bottom() + 16);
        sheet.mouse().drag(from, to);
        NodeItem ann = sheet.node(session.plan().getAccount().getStakeholders().get(0));
        assertThat(selected()).contains(only(), ann.element());

        Rect card = Ui.get(ann::bounds);
        EObject kept = copy();
        sheet.select(item(), ann);
        Point grab = sheet.at(item());
        sheet.mouse().drag(grab, new Point(grab.x + 30, grab.y));
        double dx = bounds().x() - note.x();
        assertThat(dx).isGreaterThan(10);
        assertThat(Ui.get(ann::bounds).x() - card.x()).isCloseTo(dx, within(1.0));
        undo();
        assertThat(same(kept)).isTrue();

        sheet.select(item(), ann);
        grab = sheet.at(ann);
        NodeItem plant = sheet.node(session.plan().getAccount().getUnits().get(1));
        Point unit = sheet.onGround(plant);
        sheet.mouse().drag(grab, unit);
        assertThat(Ui.get(() -> ((Stakeholder) ann.element()).getUnit()))
                .as("the card goes into the unit")
                .isSameAs(plant.element());
        assertThat(bounds().y()).as("the note goes along").isGreaterThan(note.y() + 30);
        undo();
        assertThat(same(kept)).isTrue();

        sheet.select(item(), sheet.node(ann.element()));
        sheet.action(DELETE);
        assertThat(notes()).isEmpty();
        assertThat(sheet.nodes(ann.element())).isEmpty();
        undo();
        assertThat(same(kept)).isTrue();
    }

    private double width() {
        return Ui.get(() -> sheet.sheet().layout().width());
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

    private List<EObject> selected() {
        return Ui.get(() -> sheet.viewer().selectedNodes().stream().map(NodeId::element).toList());
    }

    @Test
    void aDragMakesItAsLargeAsItWasDrawn() {
        Point free = sheet.free();

        sheet.take("Note");
        sheet.mouse().drag(free, new Point(free.x + 240, free.y + 90));

        write("As large as drawn");
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
