package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.edit.NewElement;
import org.keyplan.core.edit.Target;
import org.keyplan.design.DiagramKind;
import org.keyplan.examples.Examples;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.studio.StudioApplication;
import org.keyplan.studio.about.AboutHandler;
import org.keyplan.studio.keys.KeysHandler;
import org.keyplan.studio.keys.Shortcut;
import org.keyplan.studio.welcome.WelcomePart;
import org.keyplan.ui.diagrams.DiagramInput;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Welcoming;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.ui.wizard.ExamplePlans;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The menus of the window: all that is ours, and nothing for programmers. */
@ExtendWith(Studio.class)
@Welcoming
class MenusTest {
    private static final UiTexts TEXTS = UiTexts.beside(StudioApplication.class);

    private static final int TOOLBAR_BOTTOM = 40;

    @TempDir Path folder;

    @Test
    void barHasOurMenusInTheUsualOrder() {
        List<String> menus = Ui.get(() -> names(Workbench.shell().getMenuBar()));

        assertThat(menus).hasSize(5);
        assertThat(menus.subList(0, 3))
                .containsExactly(
                        plain(TEXTS.get("menu.file")),
                        plain(TEXTS.get("menu.edit")),
                        plain(TEXTS.get("menu.view")));
        assertThat(menus.get(4)).isEqualTo(plain(TEXTS.get("menu.help")));
    }

    @Test
    void nothingInTheMenusIsForProgrammers() {
        List<String> entries = Ui.get(() -> entries(Workbench.shell().getMenuBar()));

        assertThat(entries).hasSizeGreaterThan(35);
        assertThat(entries)
                .noneMatch(
                        entry ->
                                entry.matches(
                                        "(?i).*\\b(perspective|workbench|plug-?in|java|debug|project"
                                            + "|resource|run|team|search|navigate|workspace|software"
                                            + "|install|editor)\\b.*"));
        assertThat(entries).doesNotHaveDuplicates();
    }

    @Test
    void examplesAreInTheMenuOfPlans() {
        List<String> entries = Ui.get(() -> entries(Workbench.shell().getMenuBar()));

        for (String name : Examples.names()) {
            assertThat(entries).contains(ExamplePlans.title(name));
        }
    }

    @Test
    void diagramsOfThePlanAreOpenedFromTheMenu() {
        Workbench.openPlan(new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY));
        Ui.settle();
        Menu plan = Ui.get(() -> opened(Workbench.shell().getMenuBar().getItem(3)));
        Menu diagrams = Ui.get(() -> opened(submenus(plan).get(1)));

        assertThat(Ui.<Integer>get(diagrams::getItemCount))
                .as("org chart, four influence maps, account map and insight map")
                .isEqualTo(7);
        Ui.run(() -> diagrams.getItem(0).notifyListeners(SWT.Selection, new Event()));

        Ui.until(
                "the org chart is there",
                () ->
                        Workbench.page().getActiveEditor().getEditorInput()
                                        instanceof DiagramInput chart
                                && chart.kind() == DiagramKind.ORG_CHART);
        Screenshots.take("org-chart-of-menu");
    }

    @Test
    void elementsAreAddedFromTheMenuAndShown() {
        Path file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(file);
        Ui.settle();
        PlanSession session = Workbench.session(file);
        int people = Ui.get(() -> session.plan().getAccount().getStakeholders().size());
        Menu plan = Ui.get(() -> opened(Workbench.shell().getMenuBar().getItem(3)));
        Menu add = Ui.get(() -> opened(submenus(plan).get(0)));
        List<String> kinds = Ui.get(() -> names(add));
        String person =
                Ui.get(
                        () ->
                                NewElement.fitting(Target.of(session.plan().getAccount())).stream()
                                        .filter(k -> k.type() == Literals.STAKEHOLDER)
                                        .findFirst()
                                        .orElseThrow()
                                        .name(session.locale()));

        assertThat(kinds).hasSizeGreaterThan(8).doesNotHaveDuplicates().contains(person);
        Ui.run(
                () ->
                        add.getItem(kinds.indexOf(person))
                                .notifyListeners(SWT.Selection, new Event()));
        Ui.settle();

        assertThat(Ui.<Integer>get(() -> session.plan().getAccount().getStakeholders().size()))
                .isEqualTo(people + 1);
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.<Integer>get(() -> session.plan().getAccount().getStakeholders().size()))
                .isEqualTo(people);
    }

    @Test
    void whatConcernsAPlanIsEnabledOnlyWithAPlan() {
        MenuItem export = Ui.get(() -> exportEntry());
        assertThat(Ui.get(export::isEnabled)).as("without a plan").isFalse();

        Workbench.openPlan(new PlanFolder(folder).example(Examples.POWER_AUTHORITY));
        Ui.settle();
        assertThat(Ui.get(() -> exportEntry().isEnabled())).as("with a plan").isTrue();
    }

    @Test
    void toolbarHasAFewIconsThatSayWhatTheyDo() {
        List<ToolItem> items =
                Ui.get(
                        () ->
                                Widgets.all(Workbench.shell(), ToolBar.class).stream()
                                        .filter(MenusTest::isAtTheTop)
                                        .flatMap(bar -> Stream.of(bar.getItems()))
                                        .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                                        .toList());

        assertThat(items).hasSizeBetween(5, 30);
        for (ToolItem item : items) {
            assertThat(Ui.<String>get(item::getToolTipText)).isNotBlank();
        }
    }

    @Test
    void settingsAreOursOnly() {
        IPreferenceNode[] pages =
                Ui.get(() -> PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes());

        assertThat(pages).isNotEmpty().allMatch(page -> page.getId().startsWith("org.keyplan."));
    }

    @Test
    void settingsCanBeLookedAt() {
        Ui.begin(() -> Workbench.command("org.eclipse.ui.window.preferences"));
        Ui.until("a dialog is there", () -> Ui.display().getShells().length > 1);
        Screenshots.take("settings");
    }

    @Test
    void helpListsTheKeysInForce() {
        List<Shortcut> keys = Ui.get(Shortcut::all);

        assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(keys).anyMatch(key -> key.keys().contains("Ctrl+N"));
        assertThat(keys).noneMatch(key -> key.does().isBlank() || key.keys().isBlank());

        Ui.begin(() -> Workbench.command("org.keyplan.studio.command.keys"));
        Shell dialog = Dialogs.await(UiTexts.beside(KeysHandler.class).get("keys.title"));
        Screenshots.take("keys");
        Dialogs.close(dialog);
    }

    @Test
    void aboutSaysVersionLicenceAndComponents() {
        Ui.begin(() -> Workbench.command("org.keyplan.studio.command.about"));
        UiTexts texts = UiTexts.beside(AboutHandler.class);
        Shell dialog = Dialogs.await(texts.get("about.title"));
        Screenshots.take("about");

        Dialogs.press(dialog, texts.get("about.notices"));
        Shell notices = Dialogs.await(texts.get("notices.title"));
        Screenshots.take("notices");
        Table table = Widgets.first(notices, Table.class);
        List<String> parts =
                Ui.get(() -> Stream.of(table.getItems()).map(MenusTest::nameAndLicence).toList());

        assertThat(parts).hasSizeGreaterThan(60).noneMatch(part -> part.startsWith("org.keyplan"));
        assertThat(parts)
                .as("platform and libraries whose licence is not told")
                .noneMatch(
                        part ->
                                part.matches("(org.eclipse|com|org.apache).*")
                                        && part.endsWith(texts.get("notices.unsaid")));
        Dialogs.close(notices);
        Dialogs.close(dialog);
    }

    @Test
    void gettingStartedIsAPageOfItsOwn() {
        Workbench.command("org.keyplan.studio.command.gettingStarted");
        Ui.until(
                "the page is there",
                () ->
                        Workbench.page()
                                .getActiveEditor()
                                .getTitle()
                                .equals(UiTexts.beside(WelcomePart.class).get("steps.title")));
        Screenshots.take("getting-started");
    }

    private static boolean isAtTheTop(ToolBar bar) {
        int top = Workbench.shell().toDisplay(0, 0).y;
        return bar.isVisible() && bar.toDisplay(0, 0).y - top < TOOLBAR_BOTTOM;
    }

    private static String nameAndLicence(TableItem item) {
        return item.getText(0) + ": " + item.getText(3);
    }

    private static MenuItem exportEntry() {
        String label = Locale.getDefault().getLanguage().equals("zh") ? "导出文档" : "Export document";
        return find(Workbench.shell().getMenuBar(), 0, label).get(0);
    }

    private static List<MenuItem> find(Menu bar, int menu, String text) {
        Menu opened = opened(bar.getItem(menu));
        return Stream.of(opened.getItems())
                .filter(item -> plain(item.getText()).startsWith(text))
                .toList();
    }

    private static List<MenuItem> submenus(Menu menu) {
        return Stream.of(menu.getItems()).filter(item -> item.getMenu() != null).toList();
    }

    private static Menu opened(MenuItem item) {
        Menu menu = item.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static List<String> names(Menu menu) {
        return Stream.of(menu.getItems()).map(item -> plain(item.getText())).toList();
    }

    private static List<String> entries(Menu menu) {
        List<String> entries = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null) {
                Menu below = opened(item);
                entries.addAll(entries(below));
                below.notifyListeners(SWT.Hide, new Event());
            } else if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                entries.add(plain(item.getText()));
            }
        }
        return entries;
    }

    private static String plain(String label) {
        return label.replaceAll("\\t.*", "").replaceAll("\\(&\\w\\)", "").replace("&", "");
    }
}
