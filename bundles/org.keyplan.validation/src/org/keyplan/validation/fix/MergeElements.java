package org.keyplan.validation.fix;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.Deletion;

import java.util.Collection;
import java.util.List;

/**
 * Makes one element of several that stand for the same thing, as one step that can be undone.
 *
 * <p>The first keeps its values. What it leaves empty or unknown is filled from the others, in
 * their order; notes and descriptions are joined, so that nothing written is lost, and of different
 * confidentialities the strictest counts. Contents of the others move over, whatever referred to
 * them refers to the first, and the others are deleted.
 *
 * <p>What the merge itself would make contradict goes with it: a tie between two merged people is
 * deleted, and two parts of the merged person in one influence map, two maps of the merged
 * opportunity, or two places of the merged element in one diagram become one.
 */
public final class MergeElements extends CompoundCommand {

    private final EditingDomain domain;
    private final EObject first;
    private final List<EObject> others;

    /**
     * @param first the element that stays
     * @param others the elements that are merged into it, of the same class and in the same plan
     * @throws IllegalArgumentException if there are none, or if they cannot become one
     */
    public MergeElements(
            EditingDomain domain, EObject first, Collection<? extends EObject> others) {
        this.domain = domain;
        this.first = first;
        this.others = List.copyOf(others);
        if (others.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to merge");
        }
        for (EObject other : others) {
            if (other.eClass() != first.eClass()
                    || EcoreUtil.isAncestor(other, first)
                    || EcoreUtil.isAncestor(first, other)
                    || EcoreUtil.getRootContainer(other) != EcoreUtil.getRootContainer(first)) {
                throw new IllegalArgumentException("these elements cannot become one");
            }
        }
    }

    @Override
    protected boolean prepare() {
        return !domain.isReadOnly(first.eResource());
    }

    @Override
    public void execute() {
        EObject plan = EcoreUtil.getRootContainer(first);
        Merge merge = new Merge(plan, first, others);
        boolean done =
                appendAndExecute(
                                new ChangeCommand(plan) {
                                    @Override
                                    protected void doExecute() {
                                        merge.run();
                                    }
                                })
                        && appendAndExecute(Deletion.of(domain, merge.obsolete()).command());
        if (!done) {
            undo();
            throw new IllegalStateException("the elements could not be merged");
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(first);
    }

    @Override
    public Collection<?> getResult() {
        return List.of(first);
    }
}
