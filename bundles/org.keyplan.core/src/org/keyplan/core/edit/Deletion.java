package org.keyplan.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.Diagram;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.label.Texts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Deletes elements of a plan together with what makes no sense without them, such as a person's
 * ties and parts in influence maps, and clears every other reference to them, all in one step that
 * can be undone.
 *
 * <p>It first only computes what would go, so that a person can be asked. The answer is valid until
 * the plan changes. Time is linear in the size of the plan. One thread, that of the plan.
 */
public final class Deletion {

    private static final Texts TEXTS = Texts.of(Deletion.class, "deletion");
    private static final EReference LINE_END = KeyplanPackage.eINSTANCE.getDiagramBend_Target();

    private final EditingDomain domain;
    private final Collection<EObject> selected;
    private final Map<EObject, Removed> removed = new LinkedHashMap<>();
    private final List<Cleared> cleared = new ArrayList<>();
    private final Deque<EObject> unfollowed = new ArrayDeque<>();

    private Deletion(EditingDomain domain, Collection<EObject> selected) {
        this.domain = domain;
        this.selected = selected;
    }

    /**
     * An element that goes.
     *
     * @param because what it cannot do without: the element that contains it or that it needs, or
     *     for a diagram's entry, which goes when it would say nothing any more, the first in it;
     *     {@code null} if it was chosen itself
     */
    public record Removed(EObject element, EObject because) {}

    /** A reference from an element that stays to one that goes; it is cleared. */
    public record Cleared(EObject element, EReference feature, EObject target) {}

    /**
     * What deleting these elements means. The plan itself and its account cannot be deleted; they
     * are passed over.
     */
    public static Deletion of(EditingDomain domain, Collection<? extends EObject> elements) {
        Set<EObject> chosen = new LinkedHashSet<>(elements);
        chosen.removeIf(element -> !isDeletable(element));
        Deletion deletion = new Deletion(domain, chosen);
        deletion.compute();
        return deletion;
    }

    /** Whether an element may be deleted at all: neither the plan nor its account may. */
    public static boolean isDeletable(EObject element) {
        EReference containment = element.eContainmentFeature();
        return containment != null && !containment.isRequired();
    }

    /**
     * All elements that go, contained ones included: first each chosen one with what it contains,
     * then what cannot do without them.
     */
    public List<Removed> removed() {
        return List.copyOf(removed.values());
    }

    /** All references that are cleared, in the order of the plan. */
    public List<Cleared> cleared() {
        return List.copyOf(cleared);
    }

    /** The command, labelled in English; see {@link #command(Locale)}. */
    public Command command() {
        return command(Locale.ENGLISH);
    }

    /**
     * The command that does it all, with undo and redo; ids and positions come back with undo. It
     * cannot be executed if there is nothing to delete.
     *
     * @param locale the language of its label, which undo menus show
     */
    public Command command(Locale locale) {
        if (removed.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        String label =
                selected.size() == 1
                        ? TEXTS.get(locale, "delete.one", selected.iterator().next())
                        : TEXTS.get(locale, "delete.many", selected.size());
        CompoundCommand command = new CompoundCommand(label);
        for (Cleared reference : cleared) {
            command.append(clearing(reference));
        }
        for (EObject element : removed.keySet()) {
            detachFromOpposites(element, command);
        }
        for (EObject element : removed.keySet()) {
            if (!removed.containsKey(element.eContainer())) {
                command.append(removal(element));
            }
        }
        return command;
    }

    private void compute() {
        List<Cleared> uses = uses();
        Map<EObject, List<Cleared>> users = new HashMap<>();
        for (Cleared use : uses) {
            users.computeIfAbsent(use.target(), key -> new ArrayList<>()).add(use);
        }
        for (EObject element : selected) {
            remove(element, null);
        }
        while (!unfollowed.isEmpty()) {
            EObject target = unfollowed.remove();
            for (Cleared use : users.getOrDefault(target, List.of())) {
                if (needsTarget(use.feature()) && isDeletable(use.element())) {
                    remove(use.element(), target);
                }
            }
        }
        for (Diagram diagram : BlankDiagrams.without(removed.keySet())) {
            removed.put(diagram, new Removed(diagram, diagram.eContents().get(0)));
        }
        for (Cleared use : uses) {
            if (removed.containsKey(use.target()) && !removed.containsKey(use.element())) {
                cleared.add(use);
            }
        }
    }

    private void remove(EObject element, EObject because) {
        if (removed.containsKey(element)) {
            return;
        }
        removed.put(element, new Removed(element, because));
        unfollowed.add(element);
        for (EObject child : element.eContents()) {
            remove(child, element);
        }
    }

    /** Who refers to whom in the whole resource set, in the order of the plan. */
    private List<Cleared> uses() {
        List<Cleared> uses = new ArrayList<>();
        Iterator<Object> all = EcoreUtil.getAllContents(domain.getResourceSet(), false);
        while (all.hasNext()) {
            if (all.next() instanceof EObject element) {
                for (EReference reference : element.eClass().getEAllReferences()) {
                    if (References.isStored(reference) && element.eIsSet(reference)) {
                        for (EObject target : References.targets(element, reference)) {
                            uses.add(new Cleared(element, reference, target));
                        }
                    }
                }
            }
        }
        return uses;
    }

    /**
     * Whether an element is pointless without the target of a reference: if the model requires it,
     * and for the bends of a line whose other end is gone.
     */
    private static boolean needsTarget(EReference reference) {
        return reference.isRequired() || reference == LINE_END;
    }

    private Command clearing(Cleared reference) {
        return reference.feature().isMany()
                ? RemoveCommand.create(
                        domain, reference.element(), reference.feature(), reference.target())
                : SetCommand.create(
                        domain, reference.element(), reference.feature(), SetCommand.UNSET_VALUE);
    }

    /** Otherwise a person who stays would keep a deleted one among the direct reports. */
    private void detachFromOpposites(EObject element, CompoundCommand command) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (References.isStored(reference)
                    && reference.getEOpposite() != null
                    && element.eIsSet(reference)) {
                for (EObject target : References.targets(element, reference)) {
                    command.append(clearing(new Cleared(element, reference, target)));
                }
            }
        }
    }

    private Command removal(EObject element) {
        EObject container = element.eContainer();
        EReference containment = element.eContainmentFeature();
        return containment.isMany()
                ? RemoveCommand.create(domain, container, containment, element)
                : SetCommand.create(domain, container, containment, SetCommand.UNSET_VALUE);
    }
}
