package org.keyplan.ui.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.text.UiTexts;

/** Tells a person a sentence without stopping her; goes away by itself. */
final class NoticeBar {
    private static final UiTexts TEXTS = UiTexts.beside(NoticeBar.class);
    private static final int SECONDS = 12;
    private static final int WIDTH = 60;

    private final Composite bar;
    private final Label icon;
    private final Label text;
    private final Runnable onTime = this::hide;

    NoticeBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        icon = new Label(bar, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        ToolBar close = new ToolBar(bar, SWT.FLAT);
        ToolItem item = new ToolItem(close, SWT.PUSH);
        item.setImage(Images.get("close"));
        item.setToolTipText(TEXTS.get("notice.close"));
        item.addListener(SWT.Selection, event -> hide());
        bar.setVisible(false);
    }

    void show(String sentence) {
        icon.setImage(Images.get("info"));
        text.setText(sentence);
        text.setForeground(Palette.MUTED.color());
        setVisible(true);
        bar.getDisplay().timerExec(SECONDS * 1000, onTime);
    }

    /** What is said at the moment; empty if nothing is. */
    String text() {
        return bar.isVisible() || ((GridData) bar.getLayoutData()).exclude == false
                ? text.getText()
                : "";
    }

    void hide() {
        if (!bar.isDisposed()) {
            setVisible(false);
        }
    }

    private void setVisible(boolean visible) {
        GridData data = (GridData) bar.getLayoutData();
        boolean changes = data.exclude == visible;
        data.exclude = !visible;
        bar.setVisible(visible);
        if (changes || visible) {
            int width = Math.max(WIDTH, bar.getParent().getClientArea().width - 70);
            ((GridData) text.getLayoutData()).widthHint = width;
            bar.getParent().layout(true, true);
        }
    }
}
