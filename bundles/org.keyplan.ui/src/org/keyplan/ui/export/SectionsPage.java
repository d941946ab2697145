package org.keyplan.ui.export;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.section.EditionSections;
import org.keyplan.ui.text.UiTexts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Which sections the documents are to have. Who never comes here gets what she had last time. */
final class SectionsPage extends WizardPage {
    private static final UiTexts TEXTS = UiTexts.beside(SectionsPage.class);
    private static final int ROWS = 9;

    private final Supplier<Edition> edition;
    private final Supplier<Locale> language;
    private final Set<String> without;
    private boolean sayMissing;
    private Table sections;

    SectionsPage(Supplier<Edition> edition, Supplier<Locale> language, ExportMemory memory) {
        super("sections");
        this.edition = edition;
        this.language = language;
        without = new TreeSet<>(memory.without());
        sayMissing = memory.sayMissing();
        setTitle(TEXTS.get("sections.heading"));
        setDescription(TEXTS.get("sections.about"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(10, 10).applyTo(body);
        Label label = new Label(body, SWT.NONE);
        label.setText(TEXTS.get("sections.list"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        sections = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, ROWS * sections.getItemHeight())
                .applyTo(sections);
        sections.addListener(SWT.Selection, event -> chosen());
        createButtons(body);
        Button missing = new Button(body, SWT.CHECK);
        missing.setText(TEXTS.get("sections.missing"));
        missing.setSelection(sayMissing);
        missing.addListener(SWT.Selection, event -> sayMissing = missing.getSelection());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(missing);
        setControl(body);
    }

    private void createButtons(Composite body) {
        Composite buttons = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(buttons);
        button(buttons, "sections.all", true);
        button(buttons, "sections.none", false);
    }

    private void button(Composite buttons, String key, boolean wanted) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(
                SWT.Selection,
                event -> {
                    for (TableItem item : sections.getItems()) {
                        item.setChecked(wanted);
                    }
                    chosen();
                });
        GridDataFactory.fillDefaults().applyTo(button);
    }

    /** The sections of the edition chosen on the page before, in its order. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            sections.removeAll();
            Locale words = Locale.getDefault();
            for (String id : EditionSections.ids(edition.get())) {
                TableItem item = new TableItem(sections, SWT.NONE);
                item.setText(EditionSections.title(id, words));
                item.setData(id);
                item.setChecked(!without.contains(id));
            }
            check();
        }
        super.setVisible(visible);
        if (visible) {
            sections.setFocus();
        }
    }

    private void chosen() {
        for (TableItem item : sections.getItems()) {
            if (item.getChecked()) {
                without.remove((String) item.getData());
            } else {
                without.add((String) item.getData());
            }
        }
        check();
    }

    private void check() {
        boolean any = Arrays.stream(sections.getItems()).anyMatch(TableItem::getChecked);
        setErrorMessage(any ? null : TEXTS.get("sections.one"));
        setPageComplete(any);
    }

    /** The same options with the sections that the person wants. */
    DocumentOptions apply(DocumentOptions options) {
        List<String> all = EditionSections.ids(options.edition());
        List<String> left = all.stream().filter(without::contains).toList();
        // What was left out of another edition may be all that this one has.
        if (left.size() == all.size()) {
            left = List.of();
        }
        return options.choosing(List.of(), left).sayingMissing(sayMissing);
    }
}
