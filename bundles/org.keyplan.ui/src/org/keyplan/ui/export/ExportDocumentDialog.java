package org.keyplan.ui.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.settings.PlanSettings;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.ui.wizard.PlanNames;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Asks what document of a plan to write, and where. */
final class ExportDocumentDialog extends TitleAreaDialog {
    private static final UiTexts TEXTS = UiTexts.beside(ExportDocumentDialog.class);
    private static final String FORMAT = "export.format";
    private static final String SHOW = "export.hide";
    private static final int COLUMNS = 3;
    private static final int WIDTH = 380;

    private final Path plan;
    private final Map<DocumentFormat, Button> formats = new EnumMap<>(DocumentFormat.class);
    private Button chinese;
    private Button english;
    private Text target;
    private Button show;
    private DocumentOrder order;

    /**
     * @param plan file of the plan, beside which the document is put unless the person says else
     */
    ExportDocumentDialog(Shell shell, Path plan) {
        super(shell);
        this.plan = plan;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("export.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.get("export.heading"));
        setMessage(TEXTS.get("export.about"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults()
                .numColumns(COLUMNS)
                .margins(16, 12)
                .spacing(10, 10)
                .applyTo(area);
        createFormats(area);
        createLanguages(area);
        createTarget(area);
        show = new Button(area, SWT.CHECK);
        show.setText(TEXTS.get("export.show"));
        show.setSelection(!settings().getBoolean(SHOW));
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(show);
        return area;
    }

    private void createFormats(Composite area) {
        label(area, "export.format");
        Composite choices = choices(area);
        String last = settings().get(FORMAT);
        for (DocumentFormat format : DocumentFormat.values()) {
            Button choice = new Button(choices, SWT.RADIO);
            choice.setText(TEXTS.get("export.format." + format.name()));
            choice.setSelection(
                    format.name().equals(last == null ? DocumentFormat.DOCX.name() : last));
            choice.addListener(SWT.Selection, event -> endTarget());
            formats.put(format, choice);
        }
    }

    private void createLanguages(Composite area) {
        label(area, "export.language");
        Composite choices = choices(area);
        boolean inChinese = PlanSettings.documentLanguage().getLanguage().equals("zh");
        english = new Button(choices, SWT.RADIO);
        english.setText(TEXTS.get("export.language.en"));
        english.setSelection(!inChinese);
        chinese = new Button(choices, SWT.RADIO);
        chinese.setText(TEXTS.get("export.language.zh"));
        chinese.setSelection(inChinese);
    }

    private void createTarget(Composite area) {
        label(area, "export.target");
        target = new Text(area, SWT.BORDER);
        target.setText(plan.resolveSibling(PlanNames.of(plan) + ending()).toString());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(target);
        target.addListener(SWT.Modify, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(TEXTS.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private static Composite choices(Composite area) {
        Composite choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(choices);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(choices);
        return choices;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(TEXTS.get(key));
    }

    private DocumentFormat format() {
        return formats.entrySet().stream()
                .filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(DocumentFormat.DOCX);
    }

    private String ending() {
        return "." + format().name().toLowerCase(Locale.ROOT);
    }

    /** The name keeps what the person typed, with the ending of the format. */
    private void endTarget() {
        String text = target.getText();
        for (DocumentFormat format : DocumentFormat.values()) {
            String ending = "." + format.name().toLowerCase(Locale.ROOT);
            if (text.endsWith(ending)) {
                target.setText(text.substring(0, text.length() - ending.length()) + ending());
                return;
            }
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(TEXTS.get("export.target.title"));
        dialog.setFilterExtensions(new String[] {"*" + ending()});
        Path now = path();
        dialog.setFilterPath((now == null ? plan : now).getParent().toString());
        dialog.setFileName(
                now == null ? PlanNames.of(plan) + ending() : now.getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            target.setText(chosen.endsWith(ending()) ? chosen : chosen + ending());
        }
    }

    private void check() {
        String problem = problem();
        setErrorMessage(problem);
        setMessage(TEXTS.get(replaces() ? "export.replaces" : "export.about"));
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    private String problem() {
        Path file = path();
        if (file == null) {
            return TEXTS.get("export.target.missing");
        }
        if (file.getFileName().toString().endsWith("." + PlanFiles.EXTENSION)) {
            return TEXTS.get("export.target.plan");
        }
        return Files.isDirectory(file.getParent())
                ? null
                : TEXTS.get("export.target.folder", file.getParent().toString());
    }

    private boolean replaces() {
        Path file = path();
        return file != null && Files.exists(file);
    }

    /** Null if the text names no file. */
    private Path path() {
        try {
            Path file = Path.of(target.getText().strip());
            boolean named = file.isAbsolute() && file.getFileName() != null;
            return named && !Files.isDirectory(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("export.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
        check();
    }

    @Override
    protected void okPressed() {
        Locale language = chinese.getSelection() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        order = new DocumentOrder(format(), language, path(), show.getSelection());
        settings().put(FORMAT, format().name());
        settings().put(SHOW, !show.getSelection());
        super.okPressed();
    }

    /** What the person wants, once the dialog was closed with OK. */
    DocumentOrder order() {
        return order;
    }

    private static IDialogSettings settings() {
        return UiPlugin.get().getDialogSettings();
    }
}
