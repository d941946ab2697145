package org.keyplan.ui.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.TemplateFiles;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which template the documents of one format are made from. */
final class TemplateField {
    /** Remembered for the looks that Keyplan gives. */
    static final String NONE = "-";

    private static final UiTexts TEXTS = UiTexts.beside(TemplateField.class);

    private final DocumentFormat format;
    private final Path plan;
    private final Combo choice;
    private final OptionalRow row;

    /** What is offered, in the order of the list; the last entry leads to other files. */
    private final List<Optional<Path>> offered = new ArrayList<>();

    private int selected;

    /**
     * Adds a label and a list to a grid.
     *
     * @param remembered a file, {@link #NONE}, or empty if the person never chose
     * @param span how many columns of the grid the list takes
     */
    TemplateField(Composite body, DocumentFormat format, Path plan, String remembered, int span) {
        this.format = format;
        this.plan = plan;
        Label label = new Label(body, SWT.NONE);
        label.setText(TEXTS.get("export.template." + format.name()));
        GridDataFactory.swtDefaults().applyTo(label);
        choice = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(choice);
        row = new OptionalRow(label, choice);
        choice.add(TEXTS.get("export.template.none"));
        offered.add(Optional.empty());
        choice.add(TEXTS.get("export.template.other"));
        Optional<Path> beside = TemplateFiles.beside(plan, format);
        beside.ifPresent(file -> offer(file, TEXTS.get("export.template.beside", name(file))));
        if (remembered.equals(NONE)) {
            selected = 0;
        } else if (!remembered.isEmpty()) {
            file(remembered).ifPresent(this::offer);
        }
        choice.select(selected);
        choice.addListener(SWT.Selection, event -> chosen());
    }

    private static Optional<Path> file(String remembered) {
        try {
            return Optional.of(Path.of(remembered)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void offer(Path file) {
        offer(file, TEXTS.get("export.template.file", name(file), file.getParent().toString()));
    }

    /** Adds a file above the last entry, unless it is there, and selects it. */
    private void offer(Path file, String words) {
        int at = offered.indexOf(Optional.of(file));
        if (at < 0) {
            at = offered.size();
            offered.add(Optional.of(file));
            choice.add(words, at);
        }
        selected = at;
        choice.select(at);
    }

    private void chosen() {
        if (choice.getSelectionIndex() < offered.size()) {
            selected = choice.getSelectionIndex();
            return;
        }
        FileDialog dialog = new FileDialog(choice.getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("export.template.title"));
        dialog.setFilterExtensions(new String[] {"*" + TemplateFiles.ending(format)});
        dialog.setFilterPath(file().orElse(plan).getParent().toString());
        String named = dialog.open();
        choice.select(selected);
        if (named != null) {
            offer(Path.of(named));
        }
    }

    /** Shows or hides it; tells whether it was not so before. */
    boolean show(boolean wanted) {
        return row.show(wanted);
    }

    /** The file chosen; empty for the looks that Keyplan gives. */
    Optional<Path> file() {
        return offered.get(selected);
    }

    /** What to remember: a template that was found by itself will be found again. */
    String remembered() {
        boolean byItself = file().equals(TemplateFiles.beside(plan, format));
        return byItself ? "" : file().map(Path::toString).orElse(NONE);
    }
}
