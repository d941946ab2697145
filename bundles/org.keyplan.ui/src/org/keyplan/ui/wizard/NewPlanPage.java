package org.keyplan.ui.wizard;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyplan.core.start.NewPlan;
import org.keyplan.core.start.PlanFileName;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The few facts that are known of a plan at the beginning, and where it is to be kept. */
final class NewPlanPage extends WizardPage {
    private static final UiTexts TEXTS = UiTexts.beside(NewPlanPage.class);
    private static final String OWNER = "newPlan.owner";
    private static final String CURRENCY = "newPlan.currency";
    private static final int COLUMNS = 3;
    private static final int TEXT_WIDTH = 340;

    private final LocalDate today;
    private Text account;
    private Text owner;
    private Combo currency;
    private DateTime start;
    private DateTime end;
    private Text folder;
    private Text fileName;
    private boolean fileNameTyped;
    private boolean following;

    NewPlanPage(LocalDate today) {
        super("newPlan");
        this.today = today;
        setTitle(TEXTS.get("new.heading"));
        setDescription(TEXTS.get("new.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(COLUMNS)
                .margins(16, 12)
                .spacing(10, 10)
                .applyTo(body);
        account = text(body, "new.account", "new.account.example");
        owner = text(body, "new.owner", "new.owner.example");
        createCurrency(body);
        createPeriod(body);
        createPlace(body);
        begin();
        account.addListener(SWT.Modify, event -> accountTyped());
        currency.addListener(SWT.Modify, event -> check());
        start.addListener(SWT.Selection, event -> check());
        end.addListener(SWT.Selection, event -> check());
        folder.addListener(SWT.Modify, event -> check());
        fileName.addListener(SWT.Modify, event -> fileNameTyped());
        setControl(body);
        setPageComplete(false);
        account.setFocus();
    }

    private void createCurrency(Composite body) {
        label(body, "new.currency");
        currency = new Combo(body, SWT.DROP_DOWN);
        currency.setItems(Currencies.names(Locale.getDefault()).toArray(String[]::new));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(COLUMNS - 1, 1)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(currency);
    }

    private void createPeriod(Composite body) {
        label(body, "new.period");
        Composite period = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(10, 0).applyTo(period);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(period);
        start = new DateTime(period, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        new Label(period, SWT.NONE).setText(TEXTS.get("new.period.to"));
        end = new DateTime(period, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
    }

    private void createPlace(Composite body) {
        label(body, "new.folder");
        folder = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(folder);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(TEXTS.get("new.folder.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        label(body, "new.file");
        fileName = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(fileName);
    }

    private static Text text(Composite body, String key, String example) {
        label(body, key);
        Text text = new Text(body, SWT.BORDER);
        text.setMessage(TEXTS.get(example));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(COLUMNS - 1, 1)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private static void label(Composite body, String key) {
        Label label = new Label(body, SWT.NONE);
        label.setText(TEXTS.get(key));
        GridDataFactory.swtDefaults().applyTo(label);
    }

    private void begin() {
        IDialogSettings last = UiPlugin.get().getDialogSettings();
        owner.setText(last.get(OWNER) == null ? "" : last.get(OWNER));
        String code =
                last.get(CURRENCY) == null
                        ? Currencies.of(Locale.getDefault())
                        : last.get(CURRENCY);
        currency.setText(Currencies.name(code, Locale.getDefault()));
        NewPlan usual = NewPlan.yearOf(today, "", "", "");
        set(start, usual.periodStart());
        set(end, usual.periodEnd());
        folder.setText(PlanFolder.get().toString());
    }

    /** What to offer next time. */
    void remember() {
        IDialogSettings settings = UiPlugin.get().getDialogSettings();
        settings.put(OWNER, owner.getText().strip());
        settings.put(CURRENCY, Currencies.code(currency.getText()));
        PlanFolder.used(file());
    }

    NewPlan plan() {
        return new NewPlan(
                account.getText(),
                owner.getText(),
                Currencies.code(currency.getText()),
                date(start),
                date(end));
    }

    Path file() {
        return PlanFileName.withEnding(
                Path.of(folder.getText().strip()).resolve(fileName.getText().strip()));
    }

    private void accountTyped() {
        if (!fileNameTyped) {
            following = true;
            String name = account.getText().isBlank() ? "" : PlanFileName.of(account.getText());
            fileName.setText(name.isEmpty() ? "" : freeName(name));
            following = false;
        }
        check();
    }

    private String freeName(String name) {
        try {
            return PlanFileName.free(Path.of(folder.getText().strip()), name)
                    .getFileName()
                    .toString();
        } catch (InvalidPathException e) {
            return name;
        }
    }

    private void fileNameTyped() {
        if (!following) {
            fileNameTyped = !fileName.getText().isBlank();
            check();
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(TEXTS.get("new.folder.title"));
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        String problem = problem();
        boolean begun = !account.getText().isBlank();
        setErrorMessage(begun ? problem : null);
        setPageComplete(begun && problem == null);
    }

    private String problem() {
        String code = Currencies.code(currency.getText());
        if (!code.isEmpty() && !Currencies.isKnown(code)) {
            return TEXTS.get("new.currency.unknown", currency.getText());
        }
        if (date(end).isBefore(date(start))) {
            return TEXTS.get("new.period.backwards");
        }
        return placeProblem();
    }

    private String placeProblem() {
        if (folder.getText().isBlank()) {
            return TEXTS.get("new.folder.missing");
        }
        if (fileName.getText().isBlank()) {
            return TEXTS.get("new.file.missing");
        }
        try {
            Path file = file();
            if (!file.isAbsolute()) {
                return TEXTS.get("new.folder.relative");
            }
            if (!PlanFileName.of(stem(file)).equals(file.getFileName().toString())) {
                return TEXTS.get("new.file.characters", PlanFileName.of(stem(file)));
            }
            return Files.exists(file)
                    ? TEXTS.get("new.file.exists", file.getFileName().toString())
                    : null;
        } catch (InvalidPathException e) {
            return TEXTS.get("new.file.characters", PlanFileName.of(account.getText()));
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("(?i)\\.keyplan$", "");
    }

    private static LocalDate date(DateTime field) {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    private static void set(DateTime field, LocalDate date) {
        field.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }
}
