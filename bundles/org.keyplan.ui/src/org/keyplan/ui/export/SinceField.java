package org.keyplan.ui.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** With which older version of the plan a review compares, if with any. */
final class SinceField {
    private static final UiTexts TEXTS = UiTexts.beside(SinceField.class);

    private final Path plan;
    private final Text file;
    private final OptionalRow row;

    /** Adds a label, a field and a button to a grid of three columns. */
    SinceField(Composite body, Path plan, String remembered, Runnable changed) {
        this.plan = plan;
        Label label = new Label(body, SWT.NONE);
        label.setText(TEXTS.get("export.since"));
        GridDataFactory.swtDefaults().applyTo(label);
        file = new Text(body, SWT.BORDER);
        file.setMessage(TEXTS.get("export.since.message"));
        file.setText(remembered);
        file.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(TEXTS.get("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        GridDataFactory.swtDefaults().applyTo(browse);
        row = new OptionalRow(label, file, browse);
    }

    /** Shows or hides it; tells whether it was not so before. */
    boolean show(boolean wanted) {
        return row.show(wanted);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.OPEN);
        dialog.setText(TEXTS.get("export.since.title"));
        dialog.setFilterExtensions(new String[] {"*." + PlanFiles.EXTENSION, "*"});
        dialog.setFilterPath(plan.getParent().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** What was typed, to be remembered. */
    String typed() {
        return file.getText().strip();
    }

    /** Why what was typed cannot be used; null if it can. */
    String problem() {
        return typed().isEmpty() || file().isPresent()
                ? null
                : TEXTS.get("export.since.missing", typed());
    }

    /** The file, if one is named that is there; a name alone is looked for beside the plan. */
    Optional<Path> file() {
        try {
            Path named = plan.resolveSibling(typed());
            return !typed().isEmpty() && Files.isRegularFile(named)
                    ? Optional.of(named)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
