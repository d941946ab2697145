package org.keyplan.ui.navigation;

import org.eclipse.swt.widgets.Control;

import java.util.Optional;

/**
 * Says what of account planning a control is about, so that the hints view can explain it while the
 * control has the focus. Belongs to the UI thread.
 */
public final class Hinted {
    /** The key under which a control keeps its concept; set by {@link #mark}. */
    public static final String KEY = "org.keyplan.hint";

    private Hinted() {}

    /**
     * Says what a control, and whatever is in it, is about.
     *
     * @param concept a feature, class or choice of the plan's model (EStructuralFeature, EClass,
     *     EEnum), one value of a choice (Enumerator), or the key of a hint on something that is
     *     only computed, such as {@code concept.coverage}; null for nothing
     */
    public static void mark(Control control, Object concept) {
        control.setData(KEY, concept);
    }

    /** What a control, or the nearest one around it, is about. */
    public static Optional<Object> concept(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            Object concept = each.getData(KEY);
            if (concept != null) {
                return Optional.of(concept);
            }
        }
        return Optional.empty();
    }
}
