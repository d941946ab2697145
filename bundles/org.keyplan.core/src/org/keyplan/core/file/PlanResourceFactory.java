package org.keyplan.core.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes EMF open and save {@code *.keyplan} files safely, whichever tool asks for it. */
public final class PlanResourceFactory extends ResourceFactoryImpl {

    @Override
    public Resource createResource(URI uri) {
        return new PlanResource(uri);
    }
}
