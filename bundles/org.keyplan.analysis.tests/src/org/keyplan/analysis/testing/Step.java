package org.keyplan.analysis.testing;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.AccountPlan;

import java.util.function.Consumer;

/**
 * A builder that is about one element of the plan just now.
 *
 * @param <T> the element's type
 * @param <S> the step's own type, so that its methods chain
 */
public abstract class Step<T extends EObject, S extends Step<T, S>> extends PlanBuilder {

    final T element;

    Step(AccountPlan plan, T element) {
        super(plan);
        this.element = element;
    }

    /** The model object itself. */
    public T get() {
        return element;
    }

    /** Changes whatever this step has no method for. */
    @SuppressWarnings("unchecked")
    public S set(Consumer<T> change) {
        change.accept(element);
        return (S) this;
    }
}
