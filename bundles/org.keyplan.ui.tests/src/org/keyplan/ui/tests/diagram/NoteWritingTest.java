package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.stream.Stream;

/** Putting a note on the sheet of a diagram and writing it, with mouse and keys. */
class NoteWritingTest extends NoteTrial {
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
    void aDragMakesItAsLargeAsItWasDrawn() {
        Point free = sheet.free();

        sheet.take("Note");
        sheet.mouse().drag(free, new Point(free.x + 240, free.y + 90));

        write("As large as drawn");
        assertThat(bounds().width()).isCloseTo(240, within(2.0));
        assertThat(bounds().height()).isCloseTo(90, within(2.0));
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
    void escapeGivesUpWhatWasTyped() {
        stick("Kept");
        sheet.select(item());
        new Keyboard(Ui.get(() -> sheet.gef().getControl())).press(SWT.F2);
        Text field = field();

        Ui.run(
                () -> {
                    assertThat(field.getText()).isEqualTo("Kept");
                    field.setText("Given up");
                });
        escape(field);

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
}
