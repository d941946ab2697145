package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.explorer.ExplorerView;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Welcoming;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.wizard.ExamplePlans;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Menus, views and dialogs speak one language, the platform's parts of them as well: with {@code
 * -nl zh} no English but names, otherwise no Chinese.
 */
@ExtendWith(Studio.class)
@Welcoming
class OneLanguageTest {
    private static final boolean CHINESE = Locale.getDefault().getLanguage().equals("zh");

    private static final String CHANGE = CHINESE ? "更改负责人" : "Change owner";

    /** Names, keys and kinds of files, which are the same in both languages. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?i)keyplan|eclipse public"
                        + " license|java|swot|word|html|svg|png|pdf|epl|ctrl|shift|alt|esc|del|enter|tab|home|end|page"
                        + " ?(up|down)|space|bs|f\\d+|cmd|[-\\w]+\\.keyplan|english|中文|/\\S+|\\b[a-z]{3}"
                        + " –");

    private static final Pattern FOREIGN =
            CHINESE ? Pattern.compile("[A-Za-z]{2,}") : Pattern.compile("\\p{IsHan}");

    @TempDir Path folder;

    private PlanSession open() {
        Path file =
                new PlanFolder(folder)
                        .example(
                                CHINESE
                                        ? Examples.CONCRETE_PRODUCER
                                        : Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(file);
        Ui.settle();
        return Workbench.session(file);
    }

    @Test
    void menusOfTheWindow() {
        open();

        List<String> entries = Ui.get(() -> entries(Workbench.shell().getMenuBar()));
        entries.removeAll(Examples.names().stream().map(ExamplePlans::title).toList());
        entries.removeIf(entry -> entry.contains(folder.getFileName().toString()));
        assertThat(entries).hasSizeGreaterThan(40);
        assertThat(foreign(entries)).isEmpty();
    }

    @Test
    void tabsToolsAndTipsOfTheWindow() {
        open();
        Workbench.view(PlanPerspective.EXPLORER, ExplorerView.class);
        List<String> said = new ArrayList<>();
        Ui.run(() -> collectTools(Workbench.shell(), said));

        assertThat(said).hasSizeGreaterThan(15);
        assertThat(foreign(said)).isEmpty();
    }

    @Test
    void contextMenuOfTheExplorer() {
        PlanSession session = open();
        ExplorerView explorer = Workbench.view(PlanPerspective.EXPLORER, ExplorerView.class);
        Ui.run(() -> explorer.show(session.plan().getAccount().getStakeholders().get(0), null));
        Ui.settle();

        List<String> entries =
                Ui.get(
                        () -> {
                            Menu menu = explorer.viewer().getControl().getMenu();
                            menu.notifyListeners(SWT.Show, new Event());
                            List<String> found = entries(menu);
                            menu.notifyListeners(SWT.Hide, new Event());
                            return found;
                        });

        assertThat(entries).hasSizeGreaterThan(8);
        assertThat(foreign(entries)).isEmpty();
    }

    @Test
    void settings() {
        Ui.begin(() -> Workbench.command("org.eclipse.ui.window.preferences"));
        assertDialogSpeaksOneLanguage("one-language-settings");
    }

    @Test
    void questionWhetherToSave() {
        PlanSession session = open();
        change(session);
        IEditorPart editor = Ui.get(() -> Workbench.page().getActiveEditor());
        Ui.begin(() -> Workbench.page().closeEditor(editor, true));

        List<String> said = assertDialogSpeaksOneLanguage("one-language-save");
        String account = Ui.get(() -> session.plan().getAccount().getName());
        assertThat(said).anyMatch(text -> text.contains(account) && text.contains(CHANGE));
        assertThat(said).noneMatch(text -> text.contains("Resource"));
    }

    @Test
    void severalPlansAreAskedAboutAtOnce() {
        PlanSession first = open();
        change(first);
        Path other = new PlanFolder(folder).example(Examples.GENERATING_COMPANY);
        Workbench.openPlan(other);
        Ui.settle();
        PlanSession second = Workbench.session(other);
        change(second);
        Ui.begin(() -> Workbench.page().closeAllEditors(true));

        List<String> said = dialogSays("one-language-save-several");
        for (PlanSession each : List.of(first, second)) {
            String account = Ui.get(() -> each.plan().getAccount().getName());
            assertThat(said).anyMatch(text -> text.contains(account));
        }
        assertThat(said).noneMatch(text -> text.contains("esource"));
    }

    private static void change(PlanSession session) {
        Ui.run(
                () ->
                        session.execute(
                                new CompoundCommand(
                                        CHANGE,
                                        CHANGE,
                                        List.of(
                                                SetCommand.create(
                                                        session.domain(),
                                                        session.plan().getAccount(),
                                                        Literals.ACCOUNT__TOP_DECISION_MAKER,
                                                        null)))));
        Ui.settle();
    }

    @Test
    void newPlan() {
        Ui.begin(() -> Workbench.command("org.keyplan.ui.command.newPlan"));
        assertDialogSpeaksOneLanguage("one-language-new");
    }

    @Test
    void listOfKeys() {
        Ui.begin(() -> Workbench.command("org.keyplan.studio.command.keys"));
        assertDialogSpeaksOneLanguage("one-language-keys");
    }

    @Test
    void about() {
        Ui.begin(() -> Workbench.command("org.keyplan.studio.command.about"));
        assertDialogSpeaksOneLanguage("one-language-about");
    }

    private static List<String> assertDialogSpeaksOneLanguage(String picture) {
        List<String> said = dialogSays(picture);
        assertThat(foreign(said)).isEmpty();
        return said;
    }

    private static List<String> dialogSays(String picture) {
        Ui.until("a dialog is there", () -> dialog() != null);
        Ui.settle();
        Screenshots.take(picture);
        List<String> said = new ArrayList<>();
        Ui.run(
                () -> {
                    said.add(dialog().getText());
                    collect(dialog(), said);
                });
        assertThat(said).hasSizeGreaterThan(2);
        return said;
    }

    private static Shell dialog() {
        Shell main = Workbench.shell();
        return Stream.of(Ui.display().getShells())
                .filter(shell -> shell != main && shell.isVisible())
                .findFirst()
                .orElse(null);
    }

    private static List<String> foreign(List<String> said) {
        return said.stream()
                .filter(text -> FOREIGN.matcher(NAMES.matcher(text).replaceAll("")).find())
                .toList();
    }

    private static List<String> entries(Menu menu) {
        List<String> entries = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            entries.add(item.getText().replaceAll("\t.*", ""));
            if (item.getMenu() != null) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                entries.addAll(entries(item.getMenu()));
                item.getMenu().notifyListeners(SWT.Hide, new Event());
            }
        }
        return entries;
    }

    /** What is written on tabs and said of tools, without what is in the parts. */
    private static void collectTools(Control control, List<String> said) {
        if (!control.isVisible()) {
            return;
        }
        if (control instanceof CTabFolder folder) {
            for (CTabItem item : folder.getItems()) {
                said.add(item.getText());
            }
        } else if (control instanceof ToolBar bar) {
            addTips(bar, said);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collectTools(child, said);
            }
        }
    }

    private static void addTips(ToolBar bar, List<String> said) {
        for (ToolItem item : bar.getItems()) {
            said.add(item.getText());
            said.add(item.getToolTipText() == null ? "" : item.getToolTipText());
        }
    }

    private static void collect(Control control, List<String> said) {
        if (!control.isVisible()) {
            return;
        }
        if (control.getToolTipText() != null) {
            said.add(control.getToolTipText());
        }
        if (control instanceof Label label) {
            said.add(label.getText());
        } else if (control instanceof CLabel label) {
            said.add(label.getText() == null ? "" : label.getText());
        } else if (control instanceof Link link) {
            said.add(link.getText().replaceAll("<[^>]*>", ""));
        } else if (control instanceof Button button) {
            said.add(button.getText());
        } else if (control instanceof Group group) {
            said.add(group.getText());
        } else if (control instanceof Text text) {
            said.add(text.getMessage());
        } else if (control instanceof Combo combo) {
            said.addAll(List.of(combo.getItems()));
        } else if (control instanceof ToolBar bar) {
            addTips(bar, said);
        } else if (control instanceof Table table) {
            for (TableColumn column : table.getColumns()) {
                said.add(column.getText());
            }
            for (int row = 0; row < table.getItemCount(); row++) {
                said.add(table.getItem(row).getText(0));
            }
        } else if (control instanceof Tree tree) {
            for (TreeColumn column : tree.getColumns()) {
                said.add(column.getText());
            }
            for (TreeItem item : tree.getItems()) {
                said.add(item.getText());
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, said);
            }
        }
    }
}
