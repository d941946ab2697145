package org.keyplan.ui.robot;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/**
 * Drags what is selected in one control and drops it on another. Events are delivered to the drag
 * source and the drop target as the toolkit does, so that the program's own listeners decide.
 */
public final class DragAndDrop {
    private final Control from;
    private final Control to;
    private int operation = DND.DROP_MOVE;

    public DragAndDrop(Control from, Control to) {
        this.from = from;
        this.to = to;
    }

    /** With the key held that copies. */
    public DragAndDrop copying() {
        operation = DND.DROP_COPY;
        return this;
    }

    /**
     * Drags the selection and lets go of it over a place.
     *
     * @param item the item of the tree or table under the mouse; null for none
     * @param at in the control's coordinates
     * @return whether it was taken
     */
    public boolean drop(Widget item, Point at) {
        return Ui.get(() -> deliver(item, at, true));
    }

    /** Drags the selection to a place and away again; whether it would have been taken there. */
    public boolean hover(Widget item, Point at) {
        return Ui.get(() -> deliver(item, at, false));
    }

    private boolean deliver(Widget item, Point at, boolean letGo) throws Exception {
        DragSource source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
        DropTarget target = (DropTarget) to.getData(DND.DROP_TARGET_KEY);
        Event start = event(source, null, from.toDisplay(0, 0), DND.DROP_MOVE);
        set(start, "doit", true);
        source.notifyListeners(DND.DragStart, start);
        if (!(boolean) get(start, "doit")) {
            return false;
        }
        Point place = to.toDisplay(at);
        try {
            int detail = send(target, DND.DragEnter, item, place, operation);
            detail = send(target, DND.DragOver, item, place, detail);
            if (detail == DND.DROP_NONE || !letGo) {
                send(target, DND.DragLeave, item, place, DND.DROP_NONE);
                return detail != DND.DROP_NONE;
            }
            detail = send(target, DND.DropAccept, item, place, detail);
            if (detail == DND.DROP_NONE) {
                return false;
            }
            Event drop = event(target, item, place, detail);
            set(drop, "dataType", type());
            drop.data = LocalSelectionTransfer.getTransfer().getSelection();
            target.notifyListeners(DND.Drop, drop);
            return drop.detail != DND.DROP_NONE;
        } finally {
            Event end = event(source, null, place, operation);
            set(end, "doit", true);
            source.notifyListeners(DND.DragEnd, end);
        }
    }

    private int send(DropTarget target, int kind, Widget item, Point place, int detail)
            throws Exception {
        Event event = event(target, item, place, detail);
        target.notifyListeners(kind, event);
        return event.detail;
    }

    /** The toolkit's own class of such events is not public. */
    private Event event(Widget receiver, Widget item, Point place, int detail) throws Exception {
        Constructor<?> make =
                Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader())
                        .getDeclaredConstructor();
        make.setAccessible(true);
        Event event = (Event) make.newInstance();
        event.widget = receiver;
        event.display = receiver.getDisplay();
        event.x = place.x;
        event.y = place.y;
        event.item = item;
        event.detail = detail;
        set(event, "operations", DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK);
        set(event, "feedback", DND.FEEDBACK_SELECT);
        set(event, "dataType", type());
        set(event, "dataTypes", new TransferData[] {type()});
        return event;
    }

    private static TransferData type() {
        return LocalSelectionTransfer.getTransfer().getSupportedTypes()[0];
    }

    private static void set(Event event, String name, Object value) throws Exception {
        field(event, name).set(event, value);
    }

    private static Object get(Event event, String name) throws Exception {
        return field(event, name).get(event);
    }

    private static Field field(Event event, String name) throws NoSuchFieldException {
        Class<?> type = event.getClass();
        while (type != Event.class) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
            type = type.getSuperclass();
        }
        return Event.class.getField(name);
    }
}
