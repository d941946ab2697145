package org.keyplan.ui.navigation;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the plans that were open when the workbench was closed. */
public final class PlanInputFactory implements IElementFactory {
    static final String ID = "org.keyplan.ui.planInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return PlanInput.restored(memento);
    }
}
