package org.keyplan.ui.diagrams;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the diagrams that were open when the workbench was closed. */
public final class DiagramInputFactory implements IElementFactory {
    static final String ID = "org.keyplan.ui.diagramInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return DiagramInput.restored(memento);
    }
}
