package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.studio.welcome.WelcomePart;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Welcoming;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.RecentPlans;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.ui.wizard.ExamplePlans;
import org.keyplan.ui.wizard.PlanDialogs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a person sees and can do while no plan is open. */
@ExtendWith(Studio.class)
@Welcoming
class WelcomeTest {
    private static final UiTexts TEXTS = UiTexts.beside(WelcomePart.class);

    private static final List<String> VIEWS =
            List.of(PlanPerspective.EXPLORER, PlanPerspective.FINDINGS, PlanPerspective.HINTS);

    @TempDir Path folder;

    private List<Path> recentBefore;

    @BeforeEach
    void beginWithoutRecentPlans() {
        recentBefore = Ui.get(() -> recent().all());
        Ui.run(() -> recentBefore.forEach(recent()::remove));
        awaitWelcome();
    }

    @AfterEach
    void restoreRecentPlans() {
        Ui.run(
                () -> {
                    recent().all().forEach(recent()::remove);
                    for (int i = recentBefore.size() - 1; i >= 0; i--) {
                        recent().add(recentBefore.get(i));
                    }
                });
    }

    @Test
    void greetsWhileNothingIsOpenAndMakesRoomForItself() {
        assertThat(Ui.get(() -> Workbench.page().getEditorReferences())).hasSize(1);
        assertThat(isInSight(PlanPerspective.EXPLORER)).isFalse();
        assertThat(cards()).contains(TEXTS.get("welcome.new"), TEXTS.get("welcome.open"));
        Screenshots.take("welcome");
    }

    @Test
    void offersAllExamplesEachWithALineAboutIt() {
        for (String name : Examples.names()) {
            assertThat(cards()).contains(ExamplePlans.title(name));
            assertThat(ExamplePlans.description(name)).hasSizeBetween(10, 120);
        }
    }

    @Test
    void goesWhenAPlanIsOpenedAndComesBackWhenItIsClosed() {
        Path plan = new PlanFolder(folder).example(Examples.POWER_AUTHORITY);
        IEditorPart editor = Workbench.openPlan(plan);
        Ui.until("only the plan is open", () -> editors().length == 1 && editors()[0] == editor);

        assertThat(isInSight(PlanPerspective.EXPLORER)).isTrue();

        Ui.run(() -> Workbench.page().closeEditor(editor, false));
        awaitWelcome();
        assertThat(isInSight(PlanPerspective.EXPLORER)).isFalse();
    }

    @Test
    void viewsComeBackWhenAPersonAsksForOne() {
        Ui.run(() -> Workbench.page().showView(PlanPerspective.EXPLORER));
        Ui.until("the explorer is in sight", () -> isInSight(PlanPerspective.EXPLORER));
    }

    @Test
    void newWindowMakesItsViewsOnlyWhenAPlanIsOpened() {
        Path plan = new PlanFolder(folder).example(Examples.POWER_AUTHORITY);
        IWorkbenchWindow fresh =
                Ui.get(
                        () ->
                                Workbench.window()
                                        .getWorkbench()
                                        .openWorkbenchWindow(PlanPerspective.ID, null));
        try {
            IWorkbenchPage page = Ui.get(fresh::getActivePage);
            Ui.until("it welcomes", () -> page.getActiveEditor() instanceof WelcomePart);
            Ui.settle();
            assertThat(Ui.get(() -> VIEWS.stream().filter(view -> isMade(page, view)).toList()))
                    .isEmpty();

            Ui.run(() -> PlanDialogs.open(page, List.of(plan)));

            Ui.until(
                    "all views are in sight",
                    () -> VIEWS.stream().allMatch(view -> isInSight(page, view)));
            Ui.run(() -> page.closeAllEditors(false));
        } finally {
            Ui.run(fresh::close);
        }
    }

    @Test
    void enterOnTheFirstCardAsksForANewPlan() {
        Canvas first = card(TEXTS.get("welcome.new"));
        assertThat(Ui.get(first::isFocusControl)).as("has the focus").isTrue();

        Ui.run(() -> first.notifyListeners(SWT.KeyDown, key(SWT.CR)));

        Shell dialog = Dialogs.await(UiTexts.beside(ExamplePlans.class).get("new.title"));
        Dialogs.close(dialog);
    }

    @Test
    void listsRecentPlansAndSaysOfAMissingOneThatItIsGone() throws Exception {
        Path there = new PlanFolder(folder).example(Examples.POWER_AUTHORITY).toRealPath();
        Path gone = folder.toRealPath().resolve("gone.keyplan");
        Ui.run(
                () -> {
                    recent().add(gone);
                    recent().add(there);
                });
        Ui.until("both are listed", () -> cards().containsAll(List.of("gone", "power-authority")));

        Ui.until(
                "one is told to be gone",
                () -> about("gone").equals(TEXTS.get("welcome.missing", gone.getParent())));
        assertThat(about("power-authority")).isEqualTo(there.getParent().toString());
        Screenshots.take("welcome-recent");

        click(buttonOf(TEXTS.get("welcome.forget", "gone")));
        Ui.until("it is forgotten", () -> !cards().contains("gone"));
        assertThat(Ui.get(() -> recent().all())).containsExactly(there);
    }

    @Test
    void opensARecentPlanByAClick() throws Exception {
        Path plan = new PlanFolder(folder).example(Examples.POWER_AUTHORITY).toRealPath();
        Ui.run(() -> recent().add(plan));
        Ui.until("it is listed", () -> cards().contains("power-authority"));

        click(card("power-authority"));

        awaitPlan(plan);
    }

    @Test
    void copyOfAnExampleIsOpenedFromThePlaceAPersonChose() throws Exception {
        Path copy = folder.resolve("mine.keyplan");

        boolean open =
                Ui.get(
                        () ->
                                ExamplePlans.open(
                                        Workbench.window(), Examples.CONSTRUCTION_MACHINERY, copy));

        assertThat(open).isTrue();
        awaitPlan(copy.toRealPath());
        assertThat(PlanFolder.read(copy).getAccount().getName())
                .isEqualTo("Meridian Infrastructure Group plc");
        assertThat(Ui.get(() -> recent().all())).startsWith(copy.toRealPath());
    }

    @Test
    void copyOfAnExampleDoesNotReplaceAPlanThatIsOpen() throws Exception {
        Path plan = new PlanFolder(folder).example(Examples.POWER_AUTHORITY);
        byte[] before = Files.readAllBytes(plan);
        Workbench.openPlan(plan);

        Ui.begin(() -> ExamplePlans.open(Workbench.window(), Examples.NEGLECTED_ACCOUNT, plan));

        Dialogs.close(Dialogs.await(UiTexts.beside(ExamplePlans.class).get("example.title")));
        assertThat(Files.readAllBytes(plan)).isEqualTo(before);
    }

    private static RecentPlans recent() {
        return UiPlugin.get().recentPlans();
    }

    private static void awaitWelcome() {
        Ui.until(
                "the welcome page is there",
                () -> Workbench.page().getActiveEditor() instanceof WelcomePart);
        Ui.settle();
    }

    private static void awaitPlan(Path file) {
        Ui.until(
                "the plan is open",
                () -> {
                    IEditorPart active = Workbench.page().getActiveEditor();
                    return active != null
                            && PlanInput.fileOf(active.getEditorInput()).stream()
                                    .anyMatch(file::equals);
                });
    }

    private static IEditorPart[] editors() {
        return Stream.of(Workbench.page().getEditorReferences())
                .map(reference -> reference.getEditor(true))
                .toArray(IEditorPart[]::new);
    }

    private static boolean isInSight(String view) {
        return isInSight(Workbench.page(), view);
    }

    private static boolean isInSight(IWorkbenchPage page, String view) {
        return Ui.get(
                () -> {
                    IViewPart part = page.findView(view);
                    return part != null && page.isPartVisible(part) && isShown(part);
                });
    }

    private static boolean isMade(IWorkbenchPage page, String view) {
        IViewReference reference = page.findViewReference(view);
        return reference != null && reference.getView(false) != null;
    }

    private static boolean isShown(IViewPart part) {
        Composite control = part.getSite().getService(Composite.class);
        return control != null && control.isVisible() && control.getSize().x > 0;
    }

    private static List<String> cards() {
        return Widgets.all(Workbench.shell(), Canvas.class).stream()
                .map(canvas -> text(canvas, "name"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Canvas card(String name) {
        return Widgets.find(
                Workbench.shell(), Canvas.class, canvas -> text(canvas, "name").equals(name));
    }

    private static String about(String name) {
        return text(card(name), "about");
    }

    private static Control buttonOf(String tip) {
        return Widgets.find(
                Workbench.shell(), Canvas.class, canvas -> tip.equals(canvas.getToolTipText()));
    }

    /** Parts of the page say by data what a screen reader says of them. */
    private static String text(Canvas canvas, String key) {
        Object said = Ui.get(() -> canvas.isDisposed() ? null : canvas.getData(key));
        return said == null ? "" : said.toString();
    }

    private static void click(Control control) {
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.button = 1;
                    event.x = 5;
                    event.y = 5;
                    control.notifyListeners(SWT.MouseUp, event);
                });
        Ui.settle();
    }

    private static Event key(int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        return event;
    }
}
