package org.keyplan.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.Diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Elements as they were when somebody copied them, to be pasted any number of times, also into
 * another plan and after the originals were changed or deleted. Immutable; one thread, that of the
 * plans.
 */
public final class Copies {
    private final List<EObject> originals;
    private final List<EObject> roots;
    private final List<Use> uses;

    private final Map<EObject, EObject> originalOf;

    private Copies(
            List<EObject> originals,
            List<EObject> roots,
            List<Use> uses,
            Map<EObject, EObject> originalOf) {
        this.originals = originals;
        this.roots = roots;
        this.uses = uses;
        this.originalOf = originalOf;
    }

    /**
     * A reference of a copy.
     *
     * @param user the copy
     * @param inside the copy it refers to; null if what it refers to was not copied
     * @param outside the element it refers to; null if that was copied too
     * @param id of that element, by which it is found in the same plan opened anew
     */
    record Use(EObject user, EReference feature, EObject inside, EObject outside, String id) {}

    /**
     * Copies elements with all they contain. The plan, its account and diagrams are passed over:
     * there is one of each.
     */
    public static Copies of(Collection<? extends EObject> elements) {
        List<EObject> originals = Topmost.of(elements).stream().filter(Copies::isCopyable).toList();
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        List<EObject> roots = List.copyOf(copier.copyAll(originals));
        List<Use> uses = new ArrayList<>();
        Map<EObject, EObject> originalOf = new HashMap<>();
        copier.forEach(
                (original, copy) -> {
                    originalOf.put(copy, original);
                    addUses(original, copy, copier, uses);
                });
        return new Copies(originals, roots, uses, originalOf);
    }

    /** Whether there can be a second one of an element. */
    public static boolean isCopyable(EObject element) {
        return Deletion.isDeletable(element) && !(element instanceof Diagram);
    }

    private static void addUses(
            EObject original, EObject copy, EcoreUtil.Copier copier, List<Use> uses) {
        for (EReference feature : original.eClass().getEAllReferences()) {
            if (References.isStored(feature) && original.eIsSet(feature)) {
                for (EObject used : References.targets(original, feature)) {
                    EObject inside = copier.get(used);
                    uses.add(
                            new Use(
                                    copy,
                                    feature,
                                    inside,
                                    inside == null ? used : null,
                                    inside == null ? id(used) : null));
                }
            }
        }
    }

    private static String id(EObject element) {
        return element.eResource() instanceof PlanResource plan ? plan.getID(element) : null;
    }

    /** Whether there was nothing that can be copied. */
    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** What was copied, without what goes with it; may have changed or gone since. */
    public List<EObject> originals() {
        return originals;
    }

    /**
     * What pasting means where a person points.
     *
     * @param locale the language of labels and of the names of copies
     */
    public Pasting pasteInto(EditingDomain domain, Target target, Locale locale) {
        return new Pasting(
                this,
                domain,
                target.element(),
                root -> Placement.near(root.eClass(), target),
                "paste",
                locale);
    }

    /**
     * What putting a second one right after each original means; these must still be there.
     *
     * @throws IllegalStateException if there is nothing to duplicate
     */
    public Pasting duplicate(EditingDomain domain, Locale locale) {
        if (isEmpty()) {
            throw new IllegalStateException("nothing to duplicate");
        }
        return new Pasting(
                this,
                domain,
                originals.get(0),
                root -> Placement.again(original(root)),
                "duplicate",
                locale);
    }

    List<EObject> roots() {
        return roots;
    }

    List<Use> uses() {
        return uses;
    }

    /** What a copy was made of. */
    EObject original(EObject copy) {
        return originalOf.get(copy);
    }
}
