package org.keyplan.core.file;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value that was cleared although its default is not empty, such as the strength of a tie: EMF
 * would leave it out and give it the default again on loading, so it stands in the file as an empty
 * text.
 */
final class EmptyValues {

    private EmptyValues() {}

    /** Whether the feature may be empty while its default is not. */
    static boolean canDifferFromDefault(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute
                && !attribute.isMany()
                && attribute.getDefaultValue() != null
                && !(attribute.getEAttributeType() instanceof EEnum)
                && !attribute.getEAttributeType().getInstanceClass().isPrimitive()
                && attribute.getEAttributeType().getInstanceClass() != String.class;
    }
}
