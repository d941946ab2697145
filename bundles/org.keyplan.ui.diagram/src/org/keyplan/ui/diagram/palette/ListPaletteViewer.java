package org.keyplan.ui.diagram.palette;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.palette.PaletteListener;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.IMemento;

import java.util.ArrayList;
import java.util.List;

/**
 * A palette with edit parts of its own. GEF's viewer would work with none but its own, which are no
 * API, so it is told here itself which tool is in hand.
 */
final class ListPaletteViewer extends PaletteViewer {
    private final List<PaletteListener> listeners = new ArrayList<>();
    private final Runnable toSheet;
    private ToolEntry inHand;

    /**
     * @param toSheet gives the keyboard back to the sheet
     */
    ListPaletteViewer(PaletteLook look, Runnable toSheet) {
        this.toSheet = toSheet;
        setEditPartFactory(new PaletteParts(look));
        setKeyHandler(new Keys());
        enableVerticalScrollbar(true);
    }

    void backToSheet() {
        toSheet.run();
    }

    /** A tool that is taken once more is put back. */
    void take(ToolEntry tool) {
        setActiveTool(tool == inHand ? getPaletteRoot().getDefaultEntry() : tool);
    }

    @Override
    public void addPaletteListener(PaletteListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePaletteListener(PaletteListener listener) {
        listeners.remove(listener);
    }

    @Override
    protected void fireModeChanged() {
        for (PaletteListener listener : List.copyOf(listeners)) {
            listener.activeToolChanged(this, inHand);
        }
    }

    @Override
    public ToolEntry getActiveTool() {
        return inHand;
    }

    @Override
    public void setActiveTool(ToolEntry tool) {
        show(false);
        inHand = tool == null ? getPaletteRoot().getDefaultEntry() : tool;
        show(true);
        fireModeChanged();
    }

    private void show(boolean now) {
        if (getEditPartRegistry().get(inHand) instanceof EntryPart part) {
            part.takeInHand(now);
        }
    }

    /** There is nothing to remember: all groups are always open. */
    @Override
    public void saveState(IMemento memento) {
        // see above
    }

    @Override
    public boolean restoreState(IMemento memento) {
        return true;
    }

    @Override
    protected void handleFocusGained(FocusEvent event) {
        if (!(getFocusEditPart() instanceof EntryPart)) {
            List<EntryPart> entries = entries();
            Object part = getEditPartRegistry().get(inHand);
            if (part instanceof EntryPart || !entries.isEmpty()) {
                setFocus(part instanceof EntryPart ? (EntryPart) part : entries.get(0));
            }
        }
        super.handleFocusGained(event);
    }

    private List<EntryPart> entries() {
        List<EntryPart> entries = new ArrayList<>();
        addEntries(getContents(), entries);
        return entries;
    }

    private static void addEntries(EditPart part, List<EntryPart> entries) {
        if (part instanceof EntryPart entry) {
            entries.add(entry);
        }
        for (Object child : part.getChildren()) {
            addEntries((EditPart) child, entries);
        }
    }

    /** Up and down go through the tools, Enter takes one, Escape takes none. */
    private final class Keys extends KeyHandler {
        @Override
        public boolean keyPressed(KeyEvent event) {
            switch (event.keyCode) {
                case SWT.ARROW_UP -> step(-1);
                case SWT.ARROW_DOWN -> step(1);
                case SWT.CR, SWT.KEYPAD_CR, ' ' -> takeFocused();
                case SWT.ESC -> {
                    setActiveTool(null);
                    backToSheet();
                }
                default -> {
                    return super.keyPressed(event);
                }
            }
            return true;
        }

        private void step(int by) {
            List<EntryPart> entries = entries();
            int next = entries.indexOf(getFocusEditPart()) + by;
            if (next >= 0 && next < entries.size()) {
                setFocus(entries.get(next));
                reveal(entries.get(next));
            }
        }

        private void takeFocused() {
            if (getFocusEditPart() instanceof EntryPart entry) {
                setActiveTool(entry.tool());
                backToSheet();
            }
        }
    }
}
