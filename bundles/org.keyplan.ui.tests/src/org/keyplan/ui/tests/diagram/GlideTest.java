package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.layout.Rect;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Things are seen on their way when they are laid out anew, if people want that. */
@ExtendWith(Studio.class)
class GlideTest {
    private static final String LAYOUT = "org.keyplan.ui.diagram.command.layout";
    private static final String MOTION = "org.keyplan.ui.diagram.command.motion";

    @TempDir Path folder;
    private PlanSession session;
    private OpenSheet sheet;
    private NodeItem dan;
    private Rect moved;

    @BeforeEach
    void moveSomebody() {
        Path file = new PlanFolder(folder).save(TrialPlan.make(), "glide");
        session = Workbench.openForEditor(file);
        sheet =
                OpenSheet.open(
                        session, DiagramKind.ORG_CHART, Ui.get(() -> session.plan().getAccount()));
        List<Stakeholder> people = session.plan().getAccount().getStakeholders();
        dan = sheet.node(people.get(people.size() - 1));
        Ui.run(() -> sheet.viewer().place("Move", Map.of(dan.id(), dan.bounds().moved(240, 120))));
        moved = Ui.get(() -> dan.bounds());
    }

    /** Lays everything out, and tells where somebody seems to stand right after. */
    private Rect layOut() {
        return Ui.get(
                () -> {
                    sheet.viewer().actions().getAction(LAYOUT).run();
                    return dan.bounds();
                });
    }

    private EObject copy() {
        return Ui.get(() -> EcoreUtil.copy(session.plan()));
    }

    @Test
    void whatIsArrangedIsSeenOnItsWayThoughThePlanHasChangedAtOnce() {
        EObject before = copy();

        Rect seen = layOut();

        Rect settled = Ui.get(() -> dan.settledBounds());
        assertThat(Math.abs(seen.x() - moved.x())).isLessThan(Math.abs(seen.x() - settled.x()));
        assertThat(settled).isNotEqualTo(moved);
        sheet.waitUntilStill();
        assertThat(Ui.get(() -> dan.bounds())).isEqualTo(settled);
        Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(EcoreUtil.equals(before, copy())).isTrue();
        assertThat(Ui.get(() -> dan.bounds())).isEqualTo(moved);
    }

    @Test
    void aPressEndsItAtOnce() {
        Rect settled =
                Ui.get(
                        () -> {
                            sheet.viewer().actions().getAction(LAYOUT).run();
                            var press = new org.eclipse.swt.widgets.Event();
                            press.keyCode = org.eclipse.swt.SWT.SHIFT;
                            sheet.gef()
                                    .getControl()
                                    .notifyListeners(org.eclipse.swt.SWT.KeyDown, press);
                            assertThat(dan.bounds()).isEqualTo(dan.settledBounds());
                            return dan.bounds();
                        });

        Ui.settle();
        assertThat(Ui.get(() -> dan.bounds())).isEqualTo(settled).isNotEqualTo(moved);
    }

    @Test
    void nothingMovesForThoseWhoDoNotWantIt() {
        sheet.action(MOTION);
        try {
            Rect seen = layOut();

            assertThat(seen).isEqualTo(Ui.get(() -> dan.settledBounds())).isNotEqualTo(moved);
        } finally {
            sheet.action(MOTION);
        }
    }
}
