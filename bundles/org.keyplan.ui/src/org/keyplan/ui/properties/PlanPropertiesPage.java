package org.keyplan.ui.properties;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.history.UndoRedo;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.session.PlanSession;

import java.util.Arrays;
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

    /**
     * Goes to the field of a property of what is shown.
     *
     * @param feature null for none
     * @return whether anything is shown, and the field with it if one was asked for
     */
    public boolean focus(EStructuralFeature feature) {
        ITabDescriptor[] tabs = getActiveTabs();
        for (ITabDescriptor tab : tabs) {
            if (tab instanceof FormTab form && form.has(feature)) {
                setSelectedTab(tab.getId());
                return Arrays.stream(getCurrentTab().getSections())
                        .anyMatch(
                                section ->
                                        section instanceof FieldsSection fields
                                                && fields.focus(feature));
            }
        }
        return feature == null && tabs.length > 0;
    }

    /** What is shown now. */
    public List<?> selected() {
        return ((StructuredSelection) selected).toList();
    }
}
