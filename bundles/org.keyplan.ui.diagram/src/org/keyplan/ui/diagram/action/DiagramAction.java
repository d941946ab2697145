package org.keyplan.ui.diagram.action;

import org.eclipse.jface.action.Action;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.image.DiagramImages;

import java.util.function.BooleanSupplier;

/**
 * Something a person can do with an open diagram: from the toolbar, from a menu, or by keys, for
 * which its id is that of a declared command. It asks whether it can be done each time.
 */
public final class DiagramAction extends Action {
    private final Runnable work;
    private final BooleanSupplier possible;
    private final String icon;
    private BooleanSupplier on;

    private DiagramAction(
            DiagramViewer diagram,
            String command,
            String icon,
            String text,
            int style,
            BooleanSupplier possible,
            Runnable work) {
        super(text, style);
        this.work = work;
        this.possible = possible;
        setId(command);
        setActionDefinitionId(command);
        this.icon = icon;
        if (icon != null) {
            setImageDescriptor(DiagramImages.descriptor(icon));
        }
        diagram.actions().registerAction(this);
    }

    /**
     * Registers something that can be done.
     *
     * @param command id of the declared command; also the action's
     * @param icon name of its picture; null for none
     * @param text in the imperative, such as on a menu entry
     * @param possible whether it can be done now
     */
    public static DiagramAction button(
            DiagramViewer diagram,
            String command,
            String icon,
            String text,
            BooleanSupplier possible,
            Runnable work) {
        return new DiagramAction(diagram, command, icon, text, AS_PUSH_BUTTON, possible, work);
    }

    /**
     * Registers something that is on or off.
     *
     * @param on whether it is on now
     * @param work makes it the other one
     */
    public static DiagramAction toggle(
            DiagramViewer diagram,
            String command,
            String icon,
            String text,
            BooleanSupplier on,
            Runnable work) {
        DiagramAction action =
                new DiagramAction(diagram, command, icon, text, AS_CHECK_BOX, () -> true, work);
        action.on = on;
        action.update();
        return action;
    }

    @Override
    public String getToolTipText() {
        return KeyText.tooltip(getText(), getId());
    }

    @Override
    public void run() {
        if (possible.getAsBoolean()) {
            work.run();
        }
        update();
    }

    @Override
    public boolean isEnabled() {
        return possible == null || possible.getAsBoolean();
    }

    /** Lets buttons show whether it can be done and whether it is on. */
    public void update() {
        if (on != null) {
            setChecked(on.getAsBoolean());
        }
        firePropertyChange(ENABLED, null, isEnabled());
    }

    /** Takes its icon anew, after the theme has changed. */
    public void updateIcon() {
        if (icon != null) {
            setImageDescriptor(DiagramImages.descriptor(icon));
        }
    }
}
