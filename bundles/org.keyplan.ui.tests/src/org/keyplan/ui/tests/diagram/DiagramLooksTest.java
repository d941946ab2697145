package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.design.DiagramKind;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.PlanElement;
import org.keyplan.ui.diagram.find.FindBar;
import org.keyplan.ui.diagram.toolbar.DiagramToolbar;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a person sees of each kind of diagram. */
@ExtendWith(Studio.class)
class DiagramLooksTest {
    private static final List<DiagramKind> KINDS =
            List.of(
                    DiagramKind.ORG_CHART,
                    DiagramKind.INFLUENCE_MAP,
                    DiagramKind.ACCOUNT_MAP,
                    DiagramKind.INSIGHT_MAP);

    @TempDir Path folder;
    private PlanSession session;

    private void plan(String example) {
        Path file = new PlanFolder(folder).example(example);
        Workbench.openPlan(file);
        session = Workbench.session(file);
        Ui.until("findings are there", () -> session.findings().isUpToDate());
    }

    private static PlanElement root(AccountPlan plan, DiagramKind kind) {
        return switch (kind) {
            case ORG_CHART -> plan.getAccount();
            case INFLUENCE_MAP -> plan.getMaps().get(0);
            default -> plan;
        };
    }

    private OpenSheet open(DiagramKind kind) {
        return OpenSheet.open(session, kind, Ui.get(() -> root(session.plan(), kind)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Examples.POWER_AUTHORITY,
                Examples.GENERATING_COMPANY,
                Examples.POWER_SOLUTIONS_INTEGRATOR,
                Examples.CONSTRUCTION_MACHINERY,
                Examples.CONCRETE_PRODUCER,
                Examples.NEGLECTED_ACCOUNT
            })
    void everyKindOfDiagramShowsSomethingOfEveryExample(String example) {
        plan(example);
        for (DiagramKind kind : KINDS) {
            if (kind != DiagramKind.INFLUENCE_MAP
                    || Ui.get(() -> !session.plan().getMaps().isEmpty())) {
                OpenSheet sheet = open(kind);
                Screenshots.take(
                        "diagram-"
                                + example
                                + "-"
                                + kind.name().toLowerCase(java.util.Locale.ROOT));
                assertThat(Ui.get(() -> sheet.sheet().nodes())).isNotEmpty();
            }
        }
    }

    @Test
    void theToolsCanBeIconsOnly() {
        plan(Examples.POWER_AUTHORITY);
        OpenSheet sheet = open(DiagramKind.INFLUENCE_MAP);
        int wide = width(sheet);
        fold(sheet);
        try {
            Screenshots.take("diagram-palette-icons");
            assertThat(width(sheet)).isGreaterThan(wide + 80);
        } finally {
            fold(sheet);
        }
        assertThat(width(sheet)).isEqualTo(wide);
    }

    private static int width(OpenSheet sheet) {
        return Ui.get(() -> sheet.gef().getControl().getSize().x);
    }

    private static void fold(OpenSheet sheet) {
        Ui.run(
                () -> {
                    var palette = sheet.gef().getEditDomain().getPaletteViewer().getControl();
                    ToolItem fold = Widgets.first(palette.getParent(), ToolBar.class).getItem(0);
                    fold.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
                });
        Ui.settle();
    }

    @Test
    void theMenuOffersAllThatCanBeDoneWithACard() {
        plan(Examples.POWER_AUTHORITY);
        OpenSheet sheet = open(DiagramKind.ORG_CHART);
        Ui.run(
                () -> {
                    sheet.viewer().actions().getAction(FindBar.FIND).run();
                    sheet.viewer()
                            .select(
                                    sheet.sheet().nodes().stream()
                                            .filter(node -> !node.isGround())
                                            .limit(2)
                                            .map(node -> node.id())
                                            .toList());
                });
        Screenshots.take("diagram-find-bar");
        Menu menu =
                Ui.get(
                        () ->
                                sheet.gef()
                                        .getContextMenu()
                                        .createContextMenu(sheet.gef().getControl()));
        Ui.run(
                () -> {
                    menu.setLocation(sheet.gef().getControl().toDisplay(60, 60));
                    menu.setVisible(true);
                });
        Screenshots.take("diagram-menu");
        List<String> entries =
                Ui.get(
                        () ->
                                Arrays.stream(menu.getItems())
                                        .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                                        .map(MenuItem::getText)
                                        .toList());
        Ui.run(() -> menu.setVisible(false));
        assertThat(entries).hasSizeGreaterThanOrEqualTo(8);
        Menu arranging =
                Ui.get(
                        () ->
                                sheet.viewer()
                                        .actions()
                                        .getAction(DiagramToolbar.ALIGN)
                                        .getMenuCreator()
                                        .getMenu(sheet.gef().getControl()));
        Ui.run(
                () -> {
                    arranging.setLocation(sheet.gef().getControl().toDisplay(60, 10));
                    arranging.setVisible(true);
                });
        Screenshots.take("diagram-align-menu");
        Ui.run(() -> arranging.setVisible(false));
    }
}
