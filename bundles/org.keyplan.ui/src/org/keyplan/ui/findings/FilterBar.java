package org.keyplan.ui.findings;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Severity;
import org.keyplan.validation.review.FindingOutline;
import org.keyplan.validation.review.FindingOutline.Filter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What of the findings is shown: a switch with a count for each severity and for accepted ones, and
 * words to look for. The switches are remembered.
 */
final class FilterBar {
    private static final UiTexts TEXTS = UiTexts.beside(FilterBar.class);
    private static final String ACCEPTED = "ACCEPTED";
    private static final int TEXT_WIDTH = 180;

    /** A person who types on is not done with a word; in ms. */
    private static final int TYPING_MILLIS = 150;

    private final IDialogSettings settings;
    private final Runnable changed;
    private final Runnable toList;
    private final Runnable typed = this::typed;
    private final Composite bar;
    private final ToolBar switches;
    private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
    private final ToolItem accepted;
    private final Text text;
    private final Label checking;

    /**
     * @param settings where the switches are remembered
     * @param changed called after a person changed something; while they type, once they pause
     * @param toList called when a person is done with typing and wants to go to what was found
     */
    FilterBar(Composite parent, IDialogSettings settings, Runnable changed, Runnable toList) {
        this.settings = settings;
        this.changed = changed;
        this.toList = toList;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(bar);
        switches = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        for (Severity severity : Severity.values()) {
            severities.put(severity, item(severity.name(), true));
        }
        accepted = item(ACCEPTED, false);
        switches.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                name(event);
                            }
                        });
        text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(TEXTS.get("filter.text"));
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(TYPING_MILLIS, typed));
        text.addListener(SWT.DefaultSelection, this::chosen);
        text.addListener(SWT.KeyDown, this::key);
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        checking = new Label(bar, SWT.RIGHT);
        checking.setText(TEXTS.get("view.checking"));
        checking.setVisible(false);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(checking);
        look();
    }

    private void typed() {
        if (!text.isDisposed()) {
            changed.run();
        }
    }

    /** Enter looks at once; so does the icon in the field, which empties it. */
    private void chosen(Event event) {
        text.getDisplay().timerExec(-1, typed);
        changed.run();
        if (event.detail != SWT.ICON_CANCEL) {
            toList.run();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            chosen(event);
        } else if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
            event.doit = false;
            text.setText("");
        }
    }

    private ToolItem item(String name, boolean standard) {
        ToolItem item = new ToolItem(switches, SWT.CHECK);
        String remembered = settings.get(name);
        item.setSelection(remembered == null ? standard : Boolean.parseBoolean(remembered));
        item.setToolTipText(TEXTS.get("filter." + name));
        item.addListener(
                SWT.Selection,
                event -> {
                    settings.put(name, item.getSelection());
                    changed.run();
                });
        return item;
    }

    Composite control() {
        return bar;
    }

    /** Takes icons and colours of the present theme. */
    void look() {
        severities.forEach((severity, item) -> item.setImage(FindingTexts.image(severity)));
        accepted.setImage(Images.get("accepted"));
        Tint.set(checking, Palette.MUTED);
    }

    /** Shows how many findings there are, shown or not. */
    void count(FindingOutline outline) {
        severities.forEach((severity, item) -> count(item, outline.count(severity)));
        count(accepted, outline.accepted());
    }

    private void name(AccessibleEvent event) {
        if (event.childID >= 0 && event.childID < switches.getItemCount()) {
            ToolItem item = switches.getItem(event.childID);
            event.result = item.getToolTipText() + " " + item.getText();
        }
    }

    private void count(ToolItem item, int count) {
        String shown = TEXTS.get("filter.count", count);
        if (!shown.equals(item.getText())) {
            item.setText(shown);
            bar.layout(new Control[] {switches});
        }
    }

    /** Says quietly whether the list is behind what was changed. */
    void checking(boolean behind) {
        checking.setVisible(behind);
    }

    Filter filter() {
        Set<Severity> shown = EnumSet.noneOf(Severity.class);
        severities.forEach(
                (severity, item) -> {
                    if (item.getSelection()) {
                        shown.add(severity);
                    }
                });
        return new Filter(shown, accepted.getSelection(), text.getText());
    }

    /** Hides nothing that counts. */
    void showAll() {
        text.setText("");
        severities.forEach(
                (severity, item) -> {
                    item.setSelection(true);
                    settings.put(severity.name(), true);
                });
        changed.run();
    }

    /** Shows accepted findings too, or no more. */
    void showAccepted(boolean show) {
        accepted.setSelection(show);
        settings.put(ACCEPTED, show);
        changed.run();
    }
}
