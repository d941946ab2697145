package org.keyplan.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

/** Services for tests that are inherited. */
public class SmallServicesBase {
    public String inherited(EObject element) {
        return "from above";
    }
}
