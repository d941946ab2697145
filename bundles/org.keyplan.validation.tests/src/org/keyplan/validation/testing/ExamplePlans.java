package org.keyplan.validation.testing;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.io.InputStream;

/** The example plans, each time anew. */
public final class ExamplePlans {

    private ExamplePlans() {}

    public static AccountPlan load(String name) throws IOException {
        PlanFiles.register();
        ResourceSet resources = new ResourceSetImpl();
        Resource resource = resources.createResource(URI.createURI("memory:/" + name + ".keyplan"));
        try (InputStream in = Examples.open(name)) {
            resource.load(in, null);
        }
        return (AccountPlan) resource.getContents().get(0);
    }
}
