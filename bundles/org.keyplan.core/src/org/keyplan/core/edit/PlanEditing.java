package org.keyplan.core.edit;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.PlanItemProviderAdapterFactory;

import java.util.HashMap;

/** Makes a plan editable with commands that can be undone. */
public final class PlanEditing {

    private PlanEditing() {}

    /**
     * An editing domain over the plan's resource set with a new command stack. A plan that is in no
     * resource yet is put into one, because ids and undo need it. A plan that must not be written
     * is read-only in the domain: its commands cannot be executed.
     *
     * <p>The domain belongs to the thread that edits the plan. Its adapter factory should be
     * {@linkplain ComposedAdapterFactory#dispose disposed} when editing ends.
     */
    public static AdapterFactoryEditingDomain domain(AccountPlan plan) {
        if (plan.eResource() == null) {
            PlanFiles.attach(plan);
        }
        Resource resource = plan.eResource();
        ResourceSet resources = resource.getResourceSet();
        if (resources == null) {
            resources = new ResourceSetImpl();
            resources.getResources().add(resource);
        }
        ComposedAdapterFactory adapters = new ComposedAdapterFactory();
        adapters.addAdapterFactory(new ResourceItemProviderAdapterFactory());
        adapters.addAdapterFactory(new PlanItemProviderAdapterFactory());
        adapters.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        AdapterFactoryEditingDomain domain =
                new AdapterFactoryEditingDomain(adapters, new PlanCommandStack(), resources);
        domain.setResourceToReadOnlyMap(new HashMap<>());
        if (resource instanceof PlanResource file && file.isReadOnly()) {
            domain.getResourceToReadOnlyMap().put(resource, Boolean.TRUE);
        }
        return domain;
    }
}
