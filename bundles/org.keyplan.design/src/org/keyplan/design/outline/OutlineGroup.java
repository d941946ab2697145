package org.keyplan.design.outline;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.edit.Target;

/**
 * A group of an outline, such as the needs of an opportunity. Two of the same are equal.
 *
 * @param owner the element whose list it shows
 */
public record OutlineGroup(EObject owner, GroupKind kind) {

    /** What a person points at who points at the group. */
    public Target target() {
        return new Target(owner, kind.lists());
    }
}
