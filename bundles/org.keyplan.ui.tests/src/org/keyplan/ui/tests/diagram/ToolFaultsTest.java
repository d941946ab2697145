package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.diagram.DiagramMarkers;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Faults that people found while they worked with tools. */
@ExtendWith(Studio.class)
class ToolFaultsTest {
    private static final String REPORTS_TO = "Reports to";
    private static final String ZOOM_OUT = "org.keyplan.ui.diagram.command.zoomOut";

    @TempDir Path folder;

    private PlanSession session;
    private OpenSheet sheet;

    private void open(DiagramKind kind, Function<AccountPlan, PlanElement> root) {
        open(new PlanFolder(folder).save(TrialPlan.make(), "faults"), kind, root);
    }

    private void open(Path file, DiagramKind kind, Function<AccountPlan, PlanElement> root) {
        session = Workbench.openForEditor(file);
        sheet = OpenSheet.open(session, kind, Ui.get(() -> root.apply(session.plan())));
        sheet.fit();
    }

    private NodeItem card(String name) {
        return sheet.node(
                Ui.get(
                        () ->
                                session.plan().getAccount().getStakeholders().stream()
                                        .filter(person -> name.equals(person.getName()))
                                        .findFirst()
                                        .orElseThrow()));
    }

    /** Ann cannot report to Bob, who reports to her. */
    private void refuseALine() {
        sheet.take(REPORTS_TO);
        sheet.mouse().click(sheet.at(card("Ann")));
        sheet.mouse().click(sheet.at(card("Bob")));
    }

    private boolean isSelecting() {
        return Ui.get(
                () -> {
                    var palette = sheet.gef().getEditDomain().getPaletteViewer();
                    return palette.getActiveTool() == palette.getPaletteRoot().getDefaultEntry();
                });
    }

    private List<?> feedback(Object layer) {
        return Ui.get(
                () -> {
                    IFigure figure =
                            ((LayerManager) sheet.gef().getEditPartRegistry().get(LayerManager.ID))
                                    .getLayer(layer);
                    return List.copyOf(figure.getChildren());
                });
    }

    private void nothingIsLeft() {
        assertThat(feedback(LayerConstants.FEEDBACK_LAYER)).isEmpty();
        assertThat(feedback(LayerConstants.SCALED_FEEDBACK_LAYER)).isEmpty();
    }

    private ImageData picture() {
        return Ui.get(
                () -> {
                    sheet.gef().flush();
                    var canvas = sheet.gef().getControl();
                    canvas.update();
                    Image image = new Image(canvas.getDisplay(), canvas.getBounds());
                    GC gc = new GC(canvas);
                    try {
                        gc.copyArea(image, 0, 0);
                        return image.getImageData();
                    } finally {
                        gc.dispose();
                        image.dispose();
                    }
                });
    }

    /** Paints come some time after what they show. */
    private void looks(boolean asBefore, ImageData before) {
        Ui.until(
                asBefore ? "it looks as before" : "it looks different",
                () -> {
                    ImageData now = picture();
                    boolean same =
                            now.width == before.width && Arrays.equals(now.data, before.data);
                    return same == asBefore;
                });
    }

    private List<String> said() {
        return Ui.get(
                () ->
                        Arrays.stream(sheet.gef().getControl().getShell().getShells())
                                .filter(Shell::isVisible)
                                .flatMap(shell -> Widgets.all(shell, Label.class).stream())
                                .map(Label::getText)
                                .filter(text -> !text.isBlank())
                                .toList());
    }

    @Test
    void aRefusedLineDoesNotStayInHand() {
        open(DiagramKind.ORG_CHART, AccountPlan::getAccount);

        refuseALine();

        nothingIsLeft();
        assertThat(isSelecting()).isTrue();
        sheet.mouse().click(sheet.at(card("Cid")));
        assertThat(Ui.get(() -> session.stack().canUndo())).isFalse();
        assertThat(Ui.get(() -> sheet.viewer().selectedNodes()))
                .extracting(node -> ((Stakeholder) node.element()).getName())
                .containsExactly("Cid");
    }

    @Test
    void aRefusedBeginningLeavesTheToolForAnotherTry() {
        open(DiagramKind.INFLUENCE_MAP, plan -> plan.getMaps().get(0));
        sheet.take("Influences");

        sheet.mouse().click(sheet.free());

        assertThat(isSelecting()).isFalse();
        nothingIsLeft();
    }

    @Test
    void theReasonOfARefusalIsReadUntilThePersonGoesOn() {
        open(DiagramKind.ORG_CHART, AccountPlan::getAccount);

        refuseALine();

        Ui.until("the reason is told", () -> !said().isEmpty());
        Ui.settle();
        assertThat(said()).singleElement().asString().contains(REPORTS_TO);
        sheet.mouse().click(sheet.free());
        assertThat(said()).isEmpty();
    }

    @Test
    void outlinesOfPossibleTargetsGoWithTheTool() {
        open(DiagramKind.ORG_CHART, AccountPlan::getAccount);
        // dashes of a line that is drawn in pieces are not always at the same places
        Ui.run(() -> session.execute(withoutDottedLines()));
        Point ann = sheet.at(card("Ann"));
        Point cid = sheet.at(card("Cid"));
        sheet.mouse().click(sheet.free());
        Ui.settle();
        ImageData before = picture();
        sheet.take(REPORTS_TO);
        sheet.mouse().move(cid);
        sheet.mouse().click(cid);
        sheet.mouse().move(ann);
        assertThat(feedback(LayerConstants.SCALED_FEEDBACK_LAYER)).isNotEmpty();
        looks(false, before);

        new Keyboard(Ui.get(() -> sheet.gef().getControl())).press(SWT.ESC);
        new Keyboard(Ui.get(() -> sheet.gef().getControl())).press(SWT.ESC);

        nothingIsLeft();
        looks(true, before);
    }

    @Test
    void outlinesOfPossibleTargetsAreAroundThemWhenZoomedOut() {
        open(DiagramKind.ORG_CHART, AccountPlan::getAccount);
        Ui.run(() -> sheet.viewer().actions().getAction(ZOOM_OUT).run());
        sheet.mouse().click(sheet.free());
        Point middle = sheet.at(card("Ann"));
        ImageData before = picture();
        sheet.take(REPORTS_TO);
        sheet.mouse().move(middle);
        looks(false, before);

        Rectangle changed = difference(before, picture());

        assertThat(changed.x + changed.width / 2).isCloseTo(middle.x, within(3));
        assertThat(changed.y + changed.height / 2).isCloseTo(middle.y, within(3));
    }

    /** The part of a picture that is not as it was. */
    private static Rectangle difference(ImageData before, ImageData after) {
        Rectangle changed = null;
        for (int y = 0; y < before.height; y++) {
            for (int x = 0; x < before.width; x++) {
                if (before.getPixel(x, y) != after.getPixel(x, y)) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    changed = changed == null ? pixel : changed.union(pixel);
                }
            }
        }
        return changed;
    }

    @Test
    void framesOfRowsDoNotAllShowWhatIsFoundAboutThePlan() {
        open(DiagramKind.INSIGHT_MAP, plan -> plan);
        DiagramMarkers markers = Ui.get(() -> sheet.viewer().host().markers());
        Ui.until(
                "something is found about the plan itself",
                () -> !markers.of(session.plan()).isEmpty());
        Ui.settle();

        List<NodeItem> rows = sheet.nodes(session.plan());

        assertThat(rows).hasSize(5);
        assertThat(rows).allSatisfy(row -> assertThat(sheet.badge(row)).isFalse());
    }

    private Command withoutDottedLines() {
        CompoundCommand all = new CompoundCommand();
        for (Stakeholder person : session.plan().getAccount().getStakeholders()) {
            all.append(
                    SetCommand.create(
                            session.domain(),
                            person,
                            KeyplanPackage.Literals.STAKEHOLDER__DOTTED_REPORTS_TO,
                            List.of()));
        }
        return all;
    }
}
