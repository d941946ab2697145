package org.keyplan.ui.plan.paper;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;

import java.util.function.Consumer;

/**
 * The look of a page: like a printed report, with a few sizes of one typeface, thin rules and much
 * air. Belongs to the UI thread.
 */
public final class Paper {
    private static final String TITLE = "org.keyplan.ui.title";
    private static final String HEADING = "org.keyplan.ui.heading";
    private static final String FIGURE = "org.keyplan.ui.figure";
    private static final String STRONG = "org.keyplan.ui.strong";
    private static final int HEADING_SPACE = 14;

    private final FormToolkit toolkit;

    public Paper(FormToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** What a page is about. */
    public Label title(Composite parent, String text) {
        Label title = toolkit.createLabel(parent, text, SWT.WRAP);
        title.setFont(font(TITLE, 9));
        return title;
    }

    /** Begins a part of a page, with air above and a thin rule below. */
    public Label heading(Composite parent, String text) {
        Label heading = toolkit.createLabel(parent, text);
        heading.setFont(font(HEADING, 2));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.verticalIndent = HEADING_SPACE;
        data.horizontalSpan = columns(parent);
        heading.setLayoutData(data);
        rule(parent);
        return heading;
    }

    private static int columns(Composite parent) {
        return parent.getLayout() instanceof GridLayout grid ? grid.numColumns : 1;
    }

    /** A thin line across. */
    public void rule(Composite parent) {
        Composite rule = new Composite(parent, SWT.NONE);
        rule.addListener(
                SWT.Paint,
                event -> {
                    event.gc.setForeground(Palette.LINE.color());
                    event.gc.drawLine(0, 0, rule.getSize().x, 0);
                });
        rule.setBackground(toolkit.getColors().getBackground());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 1;
        data.horizontalSpan = columns(parent);
        rule.setLayoutData(data);
    }

    /** A number, or the few words that count. */
    public Label figure(Composite parent, String text) {
        Label figure = toolkit.createLabel(parent, text);
        figure.setFont(font(FIGURE, 6));
        return figure;
    }

    /** Text that stands out a little. */
    public Label strong(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        label.setFont(font(STRONG, 0));
        return label;
    }

    /** Ordinary text. */
    public Label text(Composite parent, String text) {
        return toolkit.createLabel(parent, text, SWT.WRAP);
    }

    /** Text of second rank. */
    public Label muted(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        Tint.set(label, Palette.MUTED);
        return label;
    }

    /** Text that leads somewhere. */
    public Hyperlink link(Composite parent, String text, Runnable follow) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.WRAP);
        Tint.set(link, Palette.ACCENT);
        link.setUnderlined(false);
        link.addHyperlinkListener(
                new HyperlinkAdapter() {
                    @Override
                    public void linkActivated(HyperlinkEvent event) {
                        follow.run();
                    }

                    @Override
                    public void linkEntered(HyperlinkEvent event) {
                        link.setUnderlined(true);
                    }

                    @Override
                    public void linkExited(HyperlinkEvent event) {
                        link.setUnderlined(false);
                    }
                });
        return link;
    }

    /** A line in which something new is named and made with Enter. */
    public Text entry(Composite parent, String invitation, Consumer<String> make) {
        Text entry = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER);
        entry.setMessage(invitation);
        entry.addListener(
                SWT.DefaultSelection,
                event -> {
                    String name = entry.getText().strip();
                    if (!name.isEmpty()) {
                        entry.setText("");
                        make.accept(name);
                    }
                });
        return entry;
    }

    /** A place for parts in a number of columns, equal ones or as wide as they need. */
    public Composite grid(Composite parent, int columns, boolean equal) {
        Composite grid = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(columns, equal);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 6;
        grid.setLayout(layout);
        return grid;
    }

    /** Lets a part take the width there is. */
    public static <T extends Control> T wide(T part) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        // Otherwise a long text would make the page as wide as itself.
        data.widthHint = 100;
        part.setLayoutData(data);
        return part;
    }

    /** Lets a part take the width there is in all columns. */
    public static <T extends Control> T across(T part) {
        wide(part);
        ((GridData) part.getLayoutData()).horizontalSpan = columns(part.getParent());
        return part;
    }

    private static Font font(String symbol, int larger) {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        if (!fonts.hasValueFor(symbol)) {
            fonts.put(
                    symbol,
                    FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                            .increaseHeight(larger)
                            .setStyle(SWT.BOLD)
                            .getFontData());
        }
        return fonts.get(symbol);
    }
}
