package org.keyplan.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.BendPoint;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.StickyNote;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a person should know before a deletion: what else goes, and what stays but is left with a
 * gap. Where something stood in a diagram is not worth asking about.
 */
public final class DeletionEffects {
    private static final Texts TEXTS = Texts.of(DeletionEffects.class, "deletion");

    private final List<EObject> chosen;
    private final List<Effect> effects;

    private DeletionEffects(List<EObject> chosen, List<Effect> effects) {
        this.chosen = chosen;
        this.effects = effects;
    }

    /**
     * What happens to one element that nobody chose.
     *
     * @param element which it is
     * @param goes whether it goes; otherwise it stays and loses a reference
     * @param reason why, as half a line of text
     */
    public record Effect(EObject element, boolean goes, String reason) {}

    /** The effects of a deletion; first what goes, then what stays, each in plan order. */
    public static DeletionEffects of(Deletion deletion, Locale locale) {
        List<EObject> chosen = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        Set<EObject> gone = new HashSet<>();
        for (Deletion.Removed removed : deletion.removed()) {
            gone.add(removed.element());
            if (removed.because() == null) {
                if (!gone.contains(removed.element().eContainer())) {
                    chosen.add(removed.element());
                }
            } else if (isWorthTelling(removed.element())) {
                boolean part = removed.element().eContainer() == removed.because();
                String key = part ? "effect.part" : "effect.about";
                effects.add(
                        new Effect(
                                removed.element(),
                                true,
                                TEXTS.get(locale, key, removed.because())));
            }
        }
        for (Deletion.Cleared cleared : deletion.cleared()) {
            if (isWorthTelling(cleared.element())) {
                effects.add(
                        new Effect(
                                cleared.element(),
                                false,
                                TEXTS.get(
                                        locale,
                                        "effect.cleared",
                                        PlanLabels.feature(cleared.feature(), locale),
                                        cleared.target())));
            }
        }
        return new DeletionEffects(List.copyOf(chosen), List.copyOf(effects));
    }

    private static boolean isWorthTelling(EObject element) {
        return !(element instanceof DiagramNode
                || element instanceof DiagramBend
                || element instanceof BendPoint
                || element instanceof StickyNote
                || element instanceof Diagram);
    }

    /** What was chosen to be deleted. */
    public List<EObject> chosen() {
        return chosen;
    }

    /** What else is affected; empty if nobody need be asked. */
    public List<Effect> effects() {
        return effects;
    }
}
