package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keyplan.ui.image.Palette;

/** Something a person can do, with a line about it. */
final class Card extends Pressable {
    private CardFace face;
    private Weight weight;

    /** How much a card stands out. */
    enum Weight {
        /** The one thing to do. */
        FIRST,
        /** One of several. */
        USUAL,
        /** There, but of no use now. */
        FADED
    }

    Card(Composite page, CardFace face, Weight weight, Runnable action) {
        super(page, action);
        this.face = face;
        this.weight = weight;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        PushRole.on(this, face.name(), face.about());
    }

    /** Shows something else from now on. */
    void show(CardFace other, Weight otherWeight) {
        face = other;
        weight = otherWeight;
        PushRole.say(this, face.name(), face.about());
        requestLayout();
        redraw();
    }

    @Override
    void paint(Event event) {
        boolean marked = isFocusControl();
        face.paint(
                event.gc,
                getClientArea(),
                new CardFace.Look(
                        ground(),
                        weight == Weight.FADED ? Palette.MUTED : Palette.TEXT,
                        marked || isPointed() ? Palette.ACCENT : Palette.LINE,
                        marked ? 2 : 1));
    }

    private Palette ground() {
        if (weight == Weight.FIRST || isPointed()) {
            return Palette.ACCENT_SOFT;
        }
        return weight == Weight.FADED ? Palette.PAGE : Palette.SURFACE;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return face.size(getDisplay(), widthHint);
    }
}
