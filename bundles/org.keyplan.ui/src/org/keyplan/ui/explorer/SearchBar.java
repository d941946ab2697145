package org.keyplan.ui.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.swt.IFocusService;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.text.UiTexts;

import java.util.function.Consumer;

/** The field a person searches with, and how much was found. */
final class SearchBar {
    /** The focus id of the field, in which edit commands are those of text. */
    static final String FOCUS = "org.keyplan.ui.explorer.search";

    private static final UiTexts TEXTS = UiTexts.beside(SearchBar.class);

    /** How long a person has not typed before the search begins, in ms. */
    private static final int PAUSE = 150;

    private final Text field;
    private final Label count;
    private final Consumer<String> onSearch;
    private final Runnable onPause = this::search;

    SearchBar(Composite parent, Consumer<String> onSearch, Runnable toResults) {
        this.onSearch = onSearch;
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(TEXTS.get("search.hint"));
        field.setToolTipText(TEXTS.get("search.hint"));
        field.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                event.result = TEXTS.get("search.name");
                            }
                        });
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(field);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.swtDefaults().exclude(true).applyTo(count);
        field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE, onPause));
        field.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ARROW_DOWN) {
                        event.doit = false;
                        search();
                        toResults.run();
                    } else if (event.keyCode == SWT.ESC) {
                        event.doit = false;
                        clear();
                    }
                });
        field.addListener(SWT.DefaultSelection, event -> enter(event, toResults));
        IFocusService focus = PlatformUI.getWorkbench().getService(IFocusService.class);
        if (focus != null) {
            focus.addFocusTracker(field, FOCUS);
        }
    }

    private void enter(Event event, Runnable toResults) {
        if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
            search();
            toResults.run();
        }
    }

    private void search() {
        if (!field.isDisposed()) {
            field.getDisplay().timerExec(-1, onPause);
            onSearch.accept(field.getText());
        }
    }

    String text() {
        return field.getText();
    }

    /** Ends the search. */
    void clear() {
        if (!field.getText().isEmpty()) {
            field.setText("");
        }
        search();
    }

    void setFocus() {
        field.setFocus();
        field.selectAll();
    }

    /** Says how much was found; -1 if nothing is looked for. */
    void setCount(int found) {
        boolean visible = found >= 0;
        if (visible) {
            count.setText(found == 0 ? TEXTS.get("search.none") : TEXTS.get("search.count", found));
            count.setForeground((found == 0 ? Palette.WARNING : Palette.MUTED).color());
        }
        ((org.eclipse.swt.layout.GridData) count.getLayoutData()).exclude = !visible;
        count.setVisible(visible);
        count.getParent().layout(true, true);
    }
}
