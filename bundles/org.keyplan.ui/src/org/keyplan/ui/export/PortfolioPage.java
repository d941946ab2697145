package org.keyplan.ui.export;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.keyplan.documents.portfolio.PortfolioFormat;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which plans a report is about, in which formats and language, and as of which day. */
final class PortfolioPage extends WizardPage {
    private static final UiTexts TEXTS = UiTexts.beside(PortfolioPage.class);
    private static final String FORMATS = "formats";
    private static final String HIDE = "hide";

    private final Path initial;
    private final IDialogSettings settings =
            DialogSettings.getOrCreateSection(
                    UiPlugin.get().getDialogSettings(), "portfolioReport");
    private final Map<PortfolioFormat, Button> formats = new EnumMap<>(PortfolioFormat.class);
    private FolderField folder;
    private LanguageChoice language;
    private DateTime day;
    private Button show;

    /**
     * @param initial the folder to offer
     */
    PortfolioPage(Path initial) {
        super("portfolio");
        this.initial = initial;
        setTitle(TEXTS.get("portfolio.heading"));
        setDescription(TEXTS.get("portfolio.about"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = PageGrid.create(parent);
        folder = new FolderField(body, "portfolio.folder", initial, this::check);
        createFormats(body);
        language = new LanguageChoice(body);
        createDay(body);
        new Label(body, SWT.NONE);
        show = new Button(body, SWT.CHECK);
        show.setText(TEXTS.get("export.show"));
        show.setSelection(!settings.getBoolean(HIDE));
        GridDataFactory.fillDefaults().span(PageGrid.COLUMNS - 1, 1).applyTo(show);
        setControl(body);
        check();
    }

    private void createFormats(Composite body) {
        PageGrid.label(body, "export.format", SWT.TOP);
        Composite choices = PageGrid.choices(body, PortfolioFormat.values().length);
        String[] kept = settings.getArray(FORMATS);
        List<String> wanted = kept == null ? List.of(PortfolioFormat.HTML.name()) : List.of(kept);
        for (PortfolioFormat format : PortfolioFormat.values()) {
            Button choice = new Button(choices, SWT.CHECK);
            choice.setText(TEXTS.get("export.format." + format.name()));
            choice.setSelection(wanted.contains(format.name()));
            choice.addListener(SWT.Selection, event -> check());
            formats.put(format, choice);
        }
    }

    private void createDay(Composite body) {
        PageGrid.label(body, "portfolio.day", SWT.CENTER);
        day = new DateTime(body, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        LocalDate today = UiPlugin.get().sessions().today();
        day.setDate(today.getYear(), today.getMonthValue() - 1, today.getDayOfMonth());
        GridDataFactory.swtDefaults().span(PageGrid.COLUMNS - 1, 1).applyTo(day);
    }

    private List<PortfolioFormat> formats() {
        return formats.entrySet().stream()
                .filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void check() {
        if (show == null) {
            return;
        }
        String problem =
                formats().isEmpty()
                        ? TEXTS.get("export.format.missing")
                        : folder.folder().isEmpty()
                                ? TEXTS.get("export.folder.missing", folder.typed())
                                : null;
        setErrorMessage(problem);
        setPageComplete(problem == null);
        List<String> replaced = problem == null ? order().replaced() : List.of();
        setMessage(
                replaced.isEmpty()
                        ? TEXTS.get("portfolio.about")
                        : TEXTS.get("export.replaces", String.join(", ", replaced)),
                replaced.isEmpty() ? NONE : INFORMATION);
    }

    /** What the person wants; only while the page is complete. */
    PortfolioOrder order() {
        return new PortfolioOrder(
                folder.folder().orElseThrow(),
                formats(),
                language.locale(),
                LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()),
                show.getSelection());
    }

    /** Keeps the choices for the next time. */
    void remember() {
        settings.put(FORMATS, formats().stream().map(Enum::name).toArray(String[]::new));
        settings.put(HIDE, !show.getSelection());
    }
}
