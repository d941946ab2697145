package org.keyplan.core.testing;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.keyplan.core.edit.Deletion;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Changes a plan as people and tools do, by commands of any kind that are undone and redone, also
 * such as leave references to what is gone. The same seed makes the same edits of the same plan.
 */
public final class RandomEdits {
    private final AccountPlan plan;
    private final AdapterFactoryEditingDomain domain;
    private final Random random;
    private boolean leavesReferences = true;

    public RandomEdits(AccountPlan plan, long seed) {
        this.plan = plan;
        this.domain = PlanEditing.domain(plan);
        this.random = new Random(seed);
    }

    /** Makes one change, or none if chance chose one that is not possible. */
    public void edit() {
        int kind = random.nextInt(12);
        if (kind == 0) {
            domain.getCommandStack().undo();
        } else if (kind == 1 && domain.getCommandStack().canRedo()) {
            domain.getCommandStack().redo();
        } else {
            execute(kind == 2 ? several() : command());
        }
    }

    /** Makes one change after which the plan can be saved if it could before. */
    public void editSavably() {
        leavesReferences = false;
        execute(command());
    }

    private Command several() {
        return new ChangeCommand(plan) {
            @Override
            protected void doExecute() {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    Command next = command();
                    if (next.canExecute()) {
                        next.execute();
                    }
                }
            }
        };
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            domain.getCommandStack().execute(command);
        }
    }

    private Command command() {
        EObject element = any(elements());
        return switch (random.nextInt(8)) {
            case 0 -> set(element);
            case 1 -> refer(element);
            case 2, 3 -> add(element);
            case 4 -> moveWithin(element);
            case 5 -> moveTo(element, any(elements()));
            case 6 ->
                    leavesReferences ? RemoveCommand.create(domain, element) : moveWithin(element);
            default -> Deletion.of(domain, List.of(element)).command();
        };
    }

    private Command set(EObject element) {
        List<EAttribute> texts =
                element.eClass().getEAllAttributes().stream()
                        .filter(a -> !a.isMany() && a.getEType().getInstanceClass() == String.class)
                        .toList();
        Object value = random.nextBoolean() ? "text " + random.nextInt(9) : SetCommand.UNSET_VALUE;
        return texts.isEmpty()
                ? moveWithin(element)
                : SetCommand.create(domain, element, any(texts), value);
    }

    private Command refer(EObject element) {
        List<EReference> references =
                element.eClass().getEAllReferences().stream()
                        .filter(r -> !r.isContainment() && r.isChangeable())
                        .toList();
        if (references.isEmpty()) {
            return add(element);
        }
        EReference reference = any(references);
        EObject target = any(elements());
        if (!reference.getEReferenceType().isInstance(target)) {
            return SetCommand.create(domain, element, reference, SetCommand.UNSET_VALUE);
        } else if (!reference.isMany()) {
            return SetCommand.create(domain, element, reference, target);
        }
        return ((List<?>) element.eGet(reference)).contains(target)
                ? RemoveCommand.create(domain, element, reference, target)
                : AddCommand.create(domain, element, reference, target);
    }

    /** Something new with something new in it, which may refer to what is there. */
    private Command add(EObject owner) {
        List<EReference> containments = concrete(owner);
        if (containments.isEmpty()) {
            return set(owner);
        }
        EReference feature = any(containments);
        if (!feature.isMany() && owner.eIsSet(feature) && !leavesReferences) {
            return set(owner);
        }
        EObject child = EcoreUtil.create(feature.getEReferenceType());
        for (EReference inner : concrete(child)) {
            if (inner.isMany() && random.nextBoolean()) {
                list(child, inner).add(EcoreUtil.create(inner.getEReferenceType()));
            }
        }
        return feature.isMany()
                ? AddCommand.create(
                        domain,
                        owner,
                        feature,
                        child,
                        random.nextInt(list(owner, feature).size() + 1))
                : SetCommand.create(domain, owner, feature, child);
    }

    private static List<EReference> concrete(EObject owner) {
        return owner.eClass().getEAllContainments().stream()
                .filter(r -> !r.getEReferenceType().isAbstract())
                .toList();
    }

    private Command moveWithin(EObject element) {
        EStructuralFeature place = element.eContainingFeature();
        if (place == null || !place.isMany()) {
            return SetCommand.create(domain, plan, plan.eClass().getEStructuralFeature("name"), "");
        }
        int to = random.nextInt(list(element.eContainer(), place).size());
        return MoveCommand.create(domain, element.eContainer(), place, element, to);
    }

    private Command moveTo(EObject element, EObject owner) {
        for (EReference feature : owner.eClass().getEAllContainments()) {
            if (feature.isMany()
                    && feature.getEReferenceType().isInstance(element)
                    && element.eContainer() != owner
                    && !EcoreUtil.isAncestor(element, owner)) {
                CompoundCommand move = new CompoundCommand();
                move.append(RemoveCommand.create(domain, element));
                move.append(AddCommand.create(domain, owner, feature, element));
                return random.nextBoolean()
                        ? AddCommand.create(domain, owner, feature, element)
                        : move;
            }
        }
        return moveWithin(element);
    }

    private List<EObject> elements() {
        List<EObject> all = new ArrayList<>();
        all.add(plan);
        plan.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
