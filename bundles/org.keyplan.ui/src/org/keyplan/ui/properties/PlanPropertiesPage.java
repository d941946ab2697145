package org.keyplan.ui.properties;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.history.UndoRedo;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/** The form of whatever elements of a plan are selected, in the properties view. */
public final class PlanPropertiesPage extends TabbedPropertySheetPage implements IAdaptable {
    /** Under which the tabs are registered. */
    public static final String CONTRIBUTOR = "org.keyplan.ui.properties";

    private ISelection selected = StructuredSelection.EMPTY;

    public PlanPropertiesPage() {
        super(() -> CONTRIBUTOR);
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        UndoRedo.activate(site, this::session);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        // Only elements count, not what shows them, and one selection is shown once.
        StructuredSelection elements = new StructuredSelection(Selections.elements(selection));
        if (!elements.equals(selected) || getCurrentTab() == null) {
            selected = elements;
            super.selectionChanged(part, elements);
        }
    }

    /** The plan whose elements are shown; null if there is nothing to show. */
    public PlanSession session() {
        return Selections.first(selected)
                .flatMap(element -> UiPlugin.get().sessions().of(element))
                .orElse(null);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == PlanPart.class ? adapter.cast((PlanPart) this::session) : null;
    }

    /** What is shown now. */
    public List<?> selected() {
        return ((StructuredSelection) selected).toList();
    }
}
