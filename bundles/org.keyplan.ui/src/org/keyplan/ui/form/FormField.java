package org.keyplan.ui.form;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A property in a form.
 *
 * @param feature the property
 * @param span how many columns it takes; {@link #ROW} for all there are
 * @param lines how many lines of a text are seen at once
 */
public record FormField(EStructuralFeature feature, int span, int lines) {
    /** A span that takes a whole row however many columns there are. */
    public static final int ROW = Integer.MAX_VALUE;
}
