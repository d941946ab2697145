package org.keyplan.studio.tests.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.PlanElement;
import org.keyplan.studio.theme.ThemeChoice;
import org.keyplan.studio.welcome.WelcomeKeeper;
import org.keyplan.studio.welcome.WelcomePart;
import org.keyplan.ui.diagrams.PlanDiagramEditor;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.PlanPage;
import org.keyplan.ui.robot.GraphicsCount;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Editors, views and pages give back the images, fonts, colours and cursors they made. */
@ExtendWith(Studio.class)
class LeakTest {
    private static final int OPENINGS = 50;
    private static final int TURNS = 5;
    private static final int THEMES = 5;

    private static final String HINTS = "org.keyplan.ui.hints";

    /** The toolkit itself makes the system's cursors anew whenever the theme changes. */
    private static final Set<String> SYSTEM_CURSORS = Set.of("Cursor");

    /** The first openings fill registries that all later ones share. */
    private static final int WARM_UP = 3;

    @TempDir Path folder;

    @Test
    void theDisplayCountsWhatIsAllocated() {
        assertThat(GraphicsCount.isPossible()).as("tracing.options is in use").isTrue();
    }

    @Test
    void pagesOfAPlan() {
        Path file = SmallPlan.in(folder);
        // Hints follow editors in the test of diagrams, too; to lay them out takes half of the
        // time.
        Ui.run(() -> Workbench.page().hideView(Workbench.page().findView(HINTS)));
        try {
            openAndClose(
                    () -> {
                        IEditorPart editor = Workbench.openPlan(file);
                        assertThat(editor).isInstanceOf(PlanEditor.class);
                        return editor;
                    });
        } finally {
            Ui.run(() -> Workbench.page().showView(HINTS));
        }
    }

    @Test
    void welcomePage() {
        openAndClose(
                () -> {
                    Ui.run(() -> WelcomeKeeper.show(Workbench.page()));
                    IEditorPart editor = Ui.get(() -> Workbench.page().getActiveEditor());
                    assertThat(editor).isInstanceOf(WelcomePart.class);
                    return editor;
                });
    }

    /** It takes all views out of sight and back. */
    @Test
    void welcomePageThatComesAndGoesWithPlans() {
        Path file = SmallPlan.in(folder);
        WelcomeKeeper keeper = Ui.get(() -> WelcomeKeeper.of(Workbench.window()));
        Ui.run(() -> keeper.rest(false));
        try {
            nothingIsLeftBy(
                    TURNS,
                    () -> {
                        Workbench.openPlan(file);
                        awaitOnly(PlanEditor.class);
                        Ui.run(() -> Workbench.page().closeAllEditors(false));
                        awaitOnly(WelcomePart.class);
                    });
        } finally {
            Ui.run(() -> keeper.rest(true));
        }
    }

    private static void awaitOnly(Class<?> editor) {
        Ui.until(
                "there is only the " + editor.getSimpleName(),
                () ->
                        Workbench.page().getEditorReferences().length == 1
                                && editor.isInstance(Workbench.page().getActiveEditor()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ORG_CHART", "INFLUENCE_MAP"})
    void diagrams(DiagramKind kind) {
        Path file = SmallPlan.in(folder);
        Workbench.openPlan(file);
        PlanSession session = Workbench.session(file);
        PlanElement root =
                kind == DiagramKind.ORG_CHART
                        ? session.plan().getAccount()
                        : session.plan().getMaps().get(0);

        openAndClose(
                () -> {
                    IEditorPart editor =
                            Ui.get(() -> PlanDiagramOpener.open(session, kind, root).orElseThrow());
                    assertThat(editor).isInstanceOf(PlanDiagramEditor.class);
                    return editor;
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.keyplan.ui.explorer",
                "org.keyplan.ui.findings",
                HINTS,
                "org.eclipse.ui.views.PropertySheet"
            })
    void views(String id) {
        Workbench.openPlan(SmallPlan.in(folder));
        try {
            nothingIsLeftBy(OPENINGS, () -> closeAndOpen(id));
        } finally {
            Ui.run(() -> Workbench.page().showView(id));
        }
    }

    private static void closeAndOpen(String id) {
        Ui.run(
                () -> {
                    IWorkbenchPage page = Workbench.page();
                    page.hideView(page.findView(id));
                    page.showView(id);
                });
        Ui.drain();
    }

    @Test
    void turningPages() {
        Path file = SmallPlan.in(folder);
        PlanEditor editor = (PlanEditor) Workbench.openPlan(file);

        nothingIsLeftBy(TURNS, () -> turnAllPages(editor));
    }

    private static void turnAllPages(PlanEditor editor) {
        for (IConfigurationElement page :
                Platform.getExtensionRegistry().getConfigurationElementsFor(PlanPage.POINT)) {
            Ui.run(() -> editor.showPage(page.getAttribute("id")));
            Ui.drain();
        }
    }

    @Test
    void anotherThemeAndBack() {
        Workbench.openPlan(SmallPlan.in(folder));
        ThemeChoice before = Ui.get(ThemeChoice::current);
        try {
            nothingIsLeftBy(
                    THEMES,
                    () -> {
                        choose(ThemeChoice.DARK);
                        choose(ThemeChoice.LIGHT);
                    },
                    SYSTEM_CURSORS);
        } finally {
            choose(before);
        }
    }

    private static void choose(ThemeChoice theme) {
        Ui.run(theme::choose);
        Ui.drain();
    }

    private static void openAndClose(Opening opening) {
        nothingIsLeftBy(
                OPENINGS,
                () -> {
                    IEditorPart editor = opening.open();
                    Ui.drain();
                    Ui.run(() -> Workbench.page().closeEditor(editor, false));
                });
    }

    private static void nothingIsLeftBy(int number, Runnable work) {
        nothingIsLeftBy(number, work, Set.of());
    }

    /**
     * @param apart kinds that are not counted
     */
    private static void nothingIsLeftBy(int number, Runnable work, Set<String> apart) {
        times(WARM_UP, work);
        GraphicsCount before = GraphicsCount.now();
        int shells = shells();

        times(number, work);

        Map<String, Integer> more = GraphicsCount.now().moreThan(before);
        more.keySet().removeAll(apart);
        assertThat(more).as("not given back").isEmpty();
        assertThat(shells()).as("windows, hidden ones among them").isLessThanOrEqualTo(shells);
    }

    private static int shells() {
        return Ui.get(() -> Ui.display().getShells().length);
    }

    private static void times(int number, Runnable work) {
        for (int i = 0; i < number; i++) {
            work.run();
        }
        Ui.settle();
    }

    /** Opens one editor. */
    private interface Opening {
        IEditorPart open();
    }
}
