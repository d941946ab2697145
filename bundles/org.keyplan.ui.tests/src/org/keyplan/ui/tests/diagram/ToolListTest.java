package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.Mouse;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;

/** Tools are taken from the list beside a diagram, and put back. */
@ExtendWith(Studio.class)
class ToolListTest {
    @TempDir Path folder;
    private PlanSession session;
    private OpenSheet sheet;
    private PaletteViewer tools;

    @BeforeEach
    void open() {
        Path file = new PlanFolder(folder).save(TrialPlan.make(), "tools");
        session = Workbench.openForEditor(file);
        sheet =
                OpenSheet.open(
                        session, DiagramKind.ORG_CHART, Ui.get(() -> session.plan().getAccount()));
        sheet.fit();
        tools = Ui.get(() -> sheet.gef().getEditDomain().getPaletteViewer());
    }

    private Control list() {
        return Ui.get(() -> tools.getControl());
    }

    private Point at(String label) {
        return Ui.get(
                () -> {
                    for (Object each : tools.getEditPartRegistry().values()) {
                        if (each instanceof GraphicalEditPart part
                                && part.getModel() instanceof ToolEntry entry
                                && entry.getLabel().equals(label)) {
                            Rectangle bounds = part.getFigure().getBounds().getCopy();
                            part.getFigure().translateToAbsolute(bounds);
                            return new Point(bounds.x + 20, bounds.y + bounds.height / 2);
                        }
                    }
                    throw new AssertionError("There is no tool " + label);
                });
    }

    private String inHand() {
        return Ui.get(() -> tools.getActiveTool().getLabel());
    }

    @Test
    void aPressTakesAToolAndItMakesSomethingWhereTheSheetIsPressed() {
        new Mouse(list()).click(at("Person"));

        assertThat(inHand()).isEqualTo("Person");
        int before = Ui.get(() -> session.plan().getAccount().getStakeholders().size());
        sheet.mouse().click(sheet.free());
        sheet.leaveField();
        assertThat(Ui.get(() -> session.plan().getAccount().getStakeholders())).hasSize(before + 1);
        assertThat(inHand()).isEqualTo("Select");
    }

    @Test
    void aSecondPressPutsItBack() {
        new Mouse(list()).click(at("Unit"));
        assertThat(inHand()).isEqualTo("Unit");

        new Mouse(list()).click(at("Unit"));

        assertThat(inHand()).isEqualTo("Select");
    }

    @Test
    void keysGoThroughTheToolsTakeOneAndPutItBack() {
        new Mouse(list()).click(at("Select"));
        Keyboard keys = new Keyboard(list());

        keys.press(SWT.ARROW_DOWN);
        keys.press(SWT.ARROW_DOWN);
        keys.press(SWT.ARROW_DOWN);
        assertThat(inHand()).isEqualTo("Select");
        keys.press(SWT.CR);
        assertThat(inHand()).isEqualTo("Unit");

        keys.press(SWT.ESC);
        assertThat(inHand()).isEqualTo("Select");
    }

    @Test
    void theToolUnderTheMouseIsExplained() {
        new Mouse(list()).move(at("Reports to"));

        assertThat(Ui.get(() -> list().getToolTipText()))
                .startsWith("Reports to")
                .contains("click");
        new Mouse(list()).move(new Point(2, Ui.get(() -> list().getSize().y) - 2));
        assertThat(Ui.get(() -> list().getToolTipText())).isNull();
    }

    @Test
    void toolsOfALayerComeAndGoWithIt() {
        assertThat(sheet.offers("Person not yet known")).isTrue();

        Ui.run(() -> sheet.viewer().choose(java.util.Set.of(), java.util.Set.of()));
        Ui.settle();

        assertThat(sheet.offers("Person not yet known")).isFalse();
        assertThat(sheet.offers("Person")).isTrue();
    }
}
