package org.keyplan.ui.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.TemplateFiles;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.ui.wizard.PlanNames;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** For whom the documents are, in which formats and language, and where they go. */
final class DocumentPage extends WizardPage {
    private static final UiTexts TEXTS = UiTexts.beside(DocumentPage.class);
    private static final int WRAP = 520;

    private final Path plan;
    private final ExportMemory memory;
    private final Map<Edition, Button> editions = new EnumMap<>(Edition.class);
    private final Map<DocumentFormat, Button> formats = new EnumMap<>(DocumentFormat.class);
    private final Map<Paper, Button> papers = new EnumMap<>(Paper.class);
    private LanguageChoice language;
    private final Map<DocumentFormat, TemplateField> templates =
            new EnumMap<>(DocumentFormat.class);
    private SinceField since;
    private FolderField folder;
    private Text name;
    private Button show;

    /**
     * @param plan file of the plan, beside which documents are put unless the person says else
     */
    DocumentPage(Path plan, ExportMemory memory) {
        super("document");
        this.plan = plan;
        this.memory = memory;
        setTitle(TEXTS.get("export.heading"));
        setDescription(TEXTS.get("export.about"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = PageGrid.create(parent);
        createEditions(body);
        since = new SinceField(body, plan, memory.since(), this::check);
        createFormats(body);
        for (DocumentFormat format : TemplateFiles.FORMATS) {
            String remembered = memory.template(format);
            templates.put(
                    format,
                    new TemplateField(body, format, plan, remembered, PageGrid.COLUMNS - 1));
        }
        language = new LanguageChoice(body);
        createPapers(body);
        createTarget(body);
        setControl(body);
        check();
    }

    private void createEditions(Composite body) {
        PageGrid.label(body, "export.edition", SWT.TOP);
        Composite choices = PageGrid.choices(body, 1);
        for (Edition edition : Edition.values()) {
            Button choice = new Button(choices, SWT.RADIO);
            choice.setText(TEXTS.get("export.edition." + edition.id()));
            choice.setSelection(edition == memory.edition());
            choice.addListener(SWT.Selection, event -> check());
            editions.put(edition, choice);
            Label about = new Label(choices, SWT.WRAP);
            about.setText(TEXTS.get("export.edition." + edition.id() + ".about"));
            about.setEnabled(false);
            GridDataFactory.fillDefaults().indent(20, -4).hint(WRAP, SWT.DEFAULT).applyTo(about);
        }
    }

    private void createFormats(Composite body) {
        PageGrid.label(body, "export.format", SWT.TOP);
        Composite choices = PageGrid.choices(body, PageGrid.COLUMNS);
        for (DocumentFormat format : DocumentFormat.values()) {
            Button choice = new Button(choices, SWT.CHECK);
            choice.setText(TEXTS.get("export.format." + format.name()));
            choice.setSelection(memory.formats().contains(format));
            choice.addListener(SWT.Selection, event -> check());
            formats.put(format, choice);
        }
    }

    private void createPapers(Composite body) {
        PageGrid.label(body, "export.paper", SWT.CENTER);
        Composite choices = PageGrid.choices(body, Paper.values().length);
        for (Paper paper : Paper.values()) {
            Button choice = new Button(choices, SWT.RADIO);
            choice.setText(TEXTS.get("export.paper." + paper.name()));
            choice.setSelection(paper == memory.paper());
            papers.put(paper, choice);
        }
    }

    private void createTarget(Composite body) {
        folder = new FolderField(body, "export.folder", memory.folder(), this::check);
        PageGrid.label(body, "export.name", SWT.CENTER);
        name = FolderField.text(body, PlanNames.of(plan), this::check);
        new Label(body, SWT.NONE);
        new Label(body, SWT.NONE);
        show = new Button(body, SWT.CHECK);
        show.setText(TEXTS.get("export.show"));
        show.setSelection(memory.show());
        GridDataFactory.fillDefaults().span(PageGrid.COLUMNS - 1, 1).applyTo(show);
    }

    private void check() {
        if (name == null) {
            return;
        }
        showWhatMatters();
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
        List<String> replaced = problem == null ? order(options -> options).replaced() : List.of();
        setMessage(
                replaced.isEmpty()
                        ? TEXTS.get("export.about")
                        : TEXTS.get("export.replaces", String.join(", ", replaced)),
                replaced.isEmpty() ? NONE : INFORMATION);
    }

    private void showWhatMatters() {
        boolean changed = since.show(edition() == Edition.REVIEW);
        List<DocumentFormat> wanted = formats();
        for (Map.Entry<DocumentFormat, TemplateField> each : templates.entrySet()) {
            changed |= each.getValue().show(wanted.contains(each.getKey()));
        }
        if (changed && getControl() != null) {
            ((Composite) getControl()).layout(true, true);
            if (getContainer() instanceof IWizardContainer2 container) {
                container.updateSize();
            }
        }
    }

    private String problem() {
        if (formats().isEmpty()) {
            return TEXTS.get("export.format.missing");
        }
        if (folder.folder().isEmpty()) {
            return TEXTS.get("export.folder.missing", folder.typed());
        }
        String typed = name.getText().strip();
        if (!isFileName(typed)) {
            return TEXTS.get("export.name.missing");
        }
        if (typed.endsWith("." + PlanFiles.EXTENSION)) {
            return TEXTS.get("export.name.plan");
        }
        return edition() == Edition.REVIEW ? since.problem() : null;
    }

    private static boolean isFileName(String typed) {
        try {
            return !typed.isEmpty()
                    && typed.chars().noneMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0 || c < ' ')
                    && Path.of(typed).getNameCount() == 1
                    && !typed.matches("\\.+");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private List<DocumentFormat> formats() {
        return chosen(formats);
    }

    /** For whom the documents are to be. */
    Edition edition() {
        // While a person goes from one to another, neither is chosen for a moment.
        return chosen(editions).stream().findFirst().orElse(Edition.FULL);
    }

    /** The language they are to be in. */
    Locale language() {
        return language.locale();
    }

    private static <T> List<T> chosen(Map<T, Button> choices) {
        return choices.entrySet().stream()
                .filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What the person wants; only while the page is complete.
     *
     * @param sections adds what was chosen of the sections
     */
    ExportOrder order(UnaryOperator<DocumentOptions> sections) {
        DocumentOptions options =
                DocumentOptions.in(language()).with(edition()).on(chosen(papers).get(0));
        return new ExportOrder(
                sections.apply(options),
                formats(),
                folder.folder().orElseThrow(),
                name.getText().strip(),
                edition() == Edition.REVIEW ? since.file().orElse(null) : null,
                templates(),
                show.getSelection());
    }

    /** The files of the formats chosen. */
    private Map<DocumentFormat, Path> templates() {
        Map<DocumentFormat, Path> files = new EnumMap<>(DocumentFormat.class);
        for (DocumentFormat format : formats()) {
            TemplateField field = templates.get(format);
            if (field != null) {
                field.file().ifPresent(file -> files.put(format, file));
            }
        }
        return files;
    }

    /** Keeps what belongs to the fields rather than to the documents. */
    void remember() {
        memory.rememberSince(since.typed());
        templates.forEach((format, field) -> memory.rememberTemplate(format, field.remembered()));
    }
}
