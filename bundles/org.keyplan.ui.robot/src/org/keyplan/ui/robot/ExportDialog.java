package org.keyplan.ui.robot;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.export.ExportDocumentHandler;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The wizard that exports documents, as a person uses it; what it makes is not opened. */
public final class ExportDialog {
    private static final UiTexts TEXTS = UiTexts.beside(ExportDocumentHandler.class);
    private static final int SINCE = 0;
    private static final int FOLDER = 1;
    private static final int NAME = 2;

    private final Shell shell;

    private ExportDialog(Shell shell) {
        this.shell = shell;
    }

    /** Waits for the wizard, which is opened elsewhere. */
    public static ExportDialog await() {
        ExportDialog dialog = new ExportDialog(Dialogs.await(TEXTS.get("export.title")));
        Widgets.press(dialog.button("export.show"), false);
        return dialog;
    }

    /** Its window. */
    public Shell shell() {
        return shell;
    }

    private Button button(String key) {
        return Dialogs.button(shell, TEXTS.get(key));
    }

    private List<Button> beside(String key) {
        Button one = button(key);
        return Widgets.all(Ui.get(one::getParent), Button.class);
    }

    /** Chooses for whom the documents are, by the end of the key. */
    public void edition(String edition) {
        for (Button button : beside("export.edition.full")) {
            if (Ui.get(button::getSelection)) {
                Widgets.press(button, false);
            }
        }
        Widgets.press(button("export.edition." + edition), true);
    }

    /** Chooses these formats, by their names as shown, and no others. */
    public void formats(String... names) {
        Set<String> wanted = Set.of(names);
        for (Button button : beside("export.format.DOCX")) {
            Widgets.press(button, wanted.contains(Ui.get(button::getText)));
        }
    }

    /** Types a name for the files. */
    public void fileName(String name) {
        Widgets.replace(typed().get(NAME), name);
    }

    /** Types a folder. */
    public void folder(String folder) {
        Widgets.replace(typed().get(FOLDER), folder);
    }

    /** Types with which older version of the plan a review compares. */
    public void since(String file) {
        Widgets.replace(typed().get(SINCE), file);
    }

    /** Whether an older version can be named. */
    public boolean asksForOlderVersion() {
        return Ui.get(() -> typed().get(SINCE).isVisible());
    }

    /** What can be chosen as template for Word; what is chosen stands first. */
    public List<String> wordTemplates() {
        return Ui.get(
                () -> {
                    List<String> all = new ArrayList<>(List.of(wordTemplate().getItems()));
                    all.remove(wordTemplate().getText());
                    all.add(0, wordTemplate().getText());
                    return all;
                });
    }

    /** Chooses a template for Word, by its words in the list. */
    public void wordTemplate(String words) {
        Ui.run(
                () -> {
                    wordTemplate().select(wordTemplate().indexOf(words));
                    wordTemplate().notifyListeners(SWT.Selection, new Event());
                });
    }

    private Combo wordTemplate() {
        return Widgets.first(shell, Combo.class);
    }

    private List<Text> typed() {
        return Widgets.all(shell, Text.class).stream()
                .filter(text -> Ui.get(() -> (text.getStyle() & SWT.READ_ONLY) == 0))
                .toList();
    }

    /** Goes to the sections. */
    public void next() {
        Dialogs.press(shell, IDialogConstants.NEXT_LABEL.replace("&", ""));
    }

    /** Goes back to the first page. */
    public void back() {
        Dialogs.press(shell, IDialogConstants.BACK_LABEL.replace("&", ""));
    }

    /** The titles of all sections. */
    public List<String> sections() {
        return Ui.get(() -> Arrays.stream(table().getItems()).map(TableItem::getText).toList());
    }

    /** Takes a section out. */
    public void leaveOut(String title) {
        Ui.run(
                () -> {
                    TableItem item =
                            Arrays.stream(table().getItems())
                                    .filter(each -> each.getText().equals(title))
                                    .findFirst()
                                    .orElseThrow();
                    item.setChecked(false);
                    Event event = new Event();
                    event.item = item;
                    event.detail = SWT.CHECK;
                    table().notifyListeners(SWT.Selection, event);
                });
    }

    private Table table() {
        return Widgets.first(shell, Table.class);
    }

    /** Whether the person may export now. */
    public boolean canExport() {
        return Ui.get(button("export.do")::isEnabled);
    }

    /** Writes the documents. */
    public void export() {
        Dialogs.press(shell, TEXTS.get("export.do"));
    }

    /** Closes the wizard without writing anything. */
    public void cancel() {
        Dialogs.close(shell);
    }
}
