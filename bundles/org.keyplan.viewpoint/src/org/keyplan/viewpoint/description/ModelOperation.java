package org.keyplan.viewpoint.description;

import java.util.ArrayList;
import java.util.List;

/** A step of a tool. Runs on an element, the context; children run in order. */
public sealed interface ModelOperation {
    /** Steps inside it; for a {@link Switch} those of all cases and the default. */
    List<ModelOperation> children();

    Location location();

    /** Runs its children on the expression's element, if it is exactly one; else on the context. */
    record ChangeContext(Expression browse, List<ModelOperation> children, Location location)
            implements ModelOperation {
        public ChangeContext {
            children = List.copyOf(children);
        }
    }

    /**
     * Makes an element in the context and runs its children on it.
     *
     * @param typeName class, a literal as a rule
     * @param referenceName feature of the context that takes it
     * @param variableName known to its children
     */
    record CreateInstance(
            Expression typeName,
            String referenceName,
            String variableName,
            List<ModelOperation> children,
            Location location)
            implements ModelOperation {
        public CreateInstance {
            children = List.copyOf(children);
        }
    }

    /** Sets a single-valued feature of the context, or adds to a many-valued one. */
    record SetValue(
            String featureName, Expression value, List<ModelOperation> children, Location location)
            implements ModelOperation {
        public SetValue {
            children = List.copyOf(children);
        }
    }

    /**
     * Takes values out of a feature of the context.
     *
     * @param element what is taken out; where nothing is written a single value is unset, and many
     *     stay as they are
     */
    record Unset(
            String featureName,
            Expression element,
            List<ModelOperation> children,
            Location location)
            implements ModelOperation {
        public Unset {
            children = List.copyOf(children);
        }
    }

    /** Moves the context into a feature of another element. */
    record MoveElement(
            Expression newContainer,
            String featureName,
            List<ModelOperation> children,
            Location location)
            implements ModelOperation {
        public MoveElement {
            children = List.copyOf(children);
        }
    }

    /** Takes the context out of the model, with what it contains and all references to it. */
    record RemoveElement(List<ModelOperation> children, Location location)
            implements ModelOperation {
        public RemoveElement {
            children = List.copyOf(children);
        }
    }

    /** Runs its children for each element; the element is context and variable. */
    record For(
            Expression expression,
            String iteratorName,
            List<ModelOperation> children,
            Location location)
            implements ModelOperation {
        public For {
            children = List.copyOf(children);
        }
    }

    /** Runs its children if the condition holds. */
    record If(Expression condition, List<ModelOperation> children, Location location)
            implements ModelOperation {
        public If {
            children = List.copyOf(children);
        }
    }

    /** Runs its children on the same context with one more variable. */
    record Let(
            String variableName, Expression value, List<ModelOperation> children, Location location)
            implements ModelOperation {
        public Let {
            children = List.copyOf(children);
        }
    }

    /** Runs the first case whose condition holds, or else the default. */
    record Switch(List<Case> cases, List<ModelOperation> otherwise, Location location)
            implements ModelOperation {
        public Switch {
            cases = List.copyOf(cases);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public List<ModelOperation> children() {
            List<ModelOperation> all = new ArrayList<>();
            cases.forEach(c -> all.addAll(c.children()));
            all.addAll(otherwise);
            return all;
        }
    }

    /** One way through a {@link Switch}. */
    record Case(Expression condition, List<ModelOperation> children, Location location) {
        public Case {
            children = List.copyOf(children);
        }
    }
}
