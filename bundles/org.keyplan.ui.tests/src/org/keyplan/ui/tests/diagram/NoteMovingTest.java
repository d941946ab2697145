package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.keyplan.model.Diagram;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.Ui;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

/** Moving, resizing and selecting notes, alone and together with cards. */
class NoteMovingTest extends NoteTrial {
    private static final String DELETE = IWorkbenchCommandConstants.EDIT_DELETE;
    private static final String LAYOUT = "org.keyplan.ui.diagram.command.layout";
    private static final String HIDE = "org.keyplan.ui.diagram.command.hide";
    private static final String OPEN_PAGE = "org.keyplan.ui.diagram.command.openPage";

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
}
