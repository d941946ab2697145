package org.keyplan.design.osgi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;

/**
 * Makes the viewpoint known to Sirius. Goes by reflection, because Sirius is not there to compile
 * against and need not be there to run.
 */
final class SiriusRegistration {

    private static final Logger LOG = System.getLogger(SiriusRegistration.class.getName());

    private static final String REGISTRY =
            "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    /** Where Sirius finds the declaration: bundle and path in it. */
    private static final String DECLARATION = "org.keyplan.design/description/keyplan.odesign";

    private final Class<?> type;
    private final Object registry;
    private final Collection<?> viewpoints;

    private SiriusRegistration(Class<?> type, Object registry, Collection<?> viewpoints) {
        this.type = type;
        this.registry = registry;
        this.viewpoints = viewpoints;
    }

    /** Registers the viewpoint if the class loader knows Sirius. */
    static SiriusRegistration in(ClassLoader loader) {
        return in(loader, REGISTRY);
    }

    /** As {@link #in(ClassLoader)}, with another class in the place of Sirius' registry. */
    static SiriusRegistration in(ClassLoader loader, String registryClass) {
        Class<?> type;
        try {
            type = Class.forName(registryClass, true, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.log(Level.DEBUG, "Sirius is not installed; its part in Keyplan stays idle.", e);
            return new SiriusRegistration(null, null, List.of());
        }
        try {
            Object registry = type.getMethod("getInstance").invoke(null);
            Object added =
                    type.getMethod("registerFromPlugin", String.class)
                            .invoke(registry, DECLARATION);
            return new SiriusRegistration(type, registry, (Collection<?>) added);
        } catch (ReflectiveOperationException e) {
            LOG.log(
                    Level.WARNING,
                    "Keyplan's diagrams could not be registered in Sirius; this version of Sirius"
                            + " may be too new or too old.",
                    e);
            return new SiriusRegistration(null, null, List.of());
        }
    }

    /** Whether Sirius knows the viewpoint now. */
    boolean isActive() {
        return registry != null;
    }

    /** Takes the viewpoint out of Sirius again. */
    void end() {
        for (Object viewpoint : viewpoints) {
            try {
                dispose(viewpoint);
            } catch (ReflectiveOperationException e) {
                LOG.log(Level.WARNING, "Keyplan's diagrams could not be taken out of Sirius.", e);
            }
        }
    }

    private void dispose(Object viewpoint) throws ReflectiveOperationException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals("disposeFromPlugin")
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isInstance(viewpoint)) {
                method.invoke(registry, viewpoint);
                return;
            }
        }
        throw new NoSuchMethodException("disposeFromPlugin");
    }
}
