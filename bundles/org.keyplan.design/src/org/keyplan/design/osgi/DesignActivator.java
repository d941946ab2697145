package org.keyplan.design.osgi;

import org.keyplan.design.PlanFacts;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

import java.time.Clock;

/**
 * Offers the diagrams to Sirius for as long as the bundle runs, and does nothing where Sirius is
 * not installed. Sirius starts the bundle by making one more of these, which is not used.
 */
public final class DesignActivator implements BundleActivator {

    private SiriusRegistration registration;

    @Override
    public void start(BundleContext context) {
        registration = SiriusRegistration.in(DesignActivator.class.getClassLoader());
        if (registration.isActive()) {
            PlanFacts.useClock(Clock.systemDefaultZone());
        }
    }

    @Override
    public void stop(BundleContext context) {
        PlanFacts.useClock(null);
        registration.end();
    }
}
