package org.keyplan.ui.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that a person types or looks for. */
final class FolderField {
    private static final UiTexts TEXTS = UiTexts.beside(FolderField.class);
    private static final int WIDTH = 380;

    private final Path initial;
    private final Text text;

    /**
     * Adds a label, a field and a button to a grid.
     *
     * @param key of the label; with {@code .title} that of the dialog, with {@code .missing} that
     *     of the sentence about a folder that is not there
     */
    FolderField(Composite body, String key, Path initial, Runnable changed) {
        this.initial = initial;
        PageGrid.label(body, key, SWT.CENTER);
        text = text(body, initial.toString(), changed);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(TEXTS.get("browse"));
        browse.addListener(SWT.Selection, event -> browse(TEXTS.get(key + ".title")));
    }

    /** A field for a name or a place, as wide as these need. */
    static Text text(Composite body, String value, Runnable changed) {
        Text text = new Text(body, SWT.BORDER);
        text.setText(value);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private void browse(String title) {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterPath(folder().orElse(initial).toString());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    /** What was typed. */
    String typed() {
        return text.getText().strip();
    }

    /** The folder, if there is one of that name. */
    Optional<Path> folder() {
        try {
            Path path = Path.of(typed());
            return Optional.of(path).filter(p -> p.isAbsolute() && Files.isDirectory(p));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
