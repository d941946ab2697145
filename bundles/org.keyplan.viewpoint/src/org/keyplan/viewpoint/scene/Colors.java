package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Variables;

/** Colours of elements that are shown in something other than a scene. */
public final class Colors {
    private final ColorResolver resolver = new ColorResolver();
    private final Interpreter interpreter;

    public Colors(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The colour for an element; null where nothing is specified. */
    public Rgb color(ColorSpec spec, EObject element) {
        return resolver.color(spec, new Asking(interpreter, element, () -> Variables.NONE));
    }
}
