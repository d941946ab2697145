package org.keyplan.validation.osgi;

import org.eclipse.emf.ecore.EValidator;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.validation.PlanEValidator;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Registers the rules with EMF while the bundle is active. In plain Java, where there are no
 * bundles, {@link PlanEValidator#register()} does it.
 */
public final class ValidationActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        PlanEValidator.register();
    }

    @Override
    public void stop(BundleContext context) {
        EValidator.Registry.INSTANCE.remove(KeyplanPackage.eINSTANCE);
    }
}
