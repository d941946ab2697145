package org.keyplan.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Lets the properties view show what is selected in the parts that this is registered for. */
public final class PropertiesAdapterFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return adaptable instanceof IWorkbenchPart && type == IPropertySheetPage.class
                ? type.cast(new PlanPropertiesPage())
                : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySheetPage.class};
    }
}
