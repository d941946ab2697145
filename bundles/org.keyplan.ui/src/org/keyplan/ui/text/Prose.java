package org.keyplan.ui.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;

import java.util.function.Consumer;

/**
 * Sets sentences to be read: headings, paragraphs and links one below the other, which wrap in
 * whatever width there is. The parent has one column of a grid layout. Belongs to the UI thread.
 */
public final class Prose {
    /** Text wraps in any width down to this one, in pixels. */
    public static final int LEAST_WIDTH = 160;

    private static final int INDENT = 14;
    private static final int ABOVE_HEADING = 8;
    private static final int ICON_GAP = 6;

    private final Composite parent;

    private Prose(Composite parent) {
        this.parent = parent;
    }

    /** Text set into a composite. */
    public static Prose in(Composite parent) {
        return new Prose(parent);
    }

    /** What the whole is about. */
    public Label title(String text) {
        Label label = paragraph(text);
        label.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        return label;
    }

    /** A few words above paragraphs. */
    public Label heading(String text) {
        Label label = paragraph(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Tint.set(label, Palette.ACCENT);
        indent(label, 0, ABOVE_HEADING);
        return label;
    }

    /** Sentences. */
    public Label paragraph(String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(escaped(text));
        wrapped(label);
        return label;
    }

    /** Sentences that stand out. */
    public Label strong(String text) {
        Label label = paragraph(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return label;
    }

    /** Sentences of second rank. */
    public Label small(String text) {
        Label label = paragraph(text);
        Tint.set(label, Palette.MUTED);
        return label;
    }

    /** Moves a text to the right, below what it belongs to. */
    public static Label indented(Label label) {
        indent(label, INDENT, 0);
        return label;
    }

    /**
     * Sentences with links in them.
     *
     * @param text links stand between {@code <a>} and {@code </a>}; names in it are {@linkplain
     *     #escaped escaped}
     * @param chosen called with the text of the link, or its {@code href} if it has one
     */
    public Link links(String text, Consumer<String> chosen) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(text);
        link.addListener(SWT.Selection, event -> chosen.accept(event.text));
        wrapped(link);
        return link;
    }

    /** One line that is a link as a whole. */
    public Link link(String text, Runnable chosen) {
        return links("<a>" + escaped(text) + "</a>", any -> chosen.run());
    }

    /** A row with an icon at the left, and room for text beside it. */
    public Prose besideIcon(Image icon, String meaning) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(ICON_GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label image = new Label(row, SWT.NONE);
        image.setImage(icon);
        image.setToolTipText(meaning);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(image);
        return new Prose(row);
    }

    private static void indent(Control control, int right, int down) {
        GridDataFactory.createFrom((GridData) control.getLayoutData())
                .indent(right, down)
                .applyTo(control);
    }

    /** Gives a control the width there is and the height that it needs then. */
    public static void wrapped(Control control) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(control);
    }

    /** Text for a control to which an ampersand means a key. */
    public static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
