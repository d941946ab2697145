package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * Something a person can do in a diagram. Names of variables are as declared. Operations are run in
 * order; a tool without any does nothing.
 */
public sealed interface Tool {
    /** What all tools have. */
    ToolHead head();

    /** What it does to the model. */
    List<ModelOperation> operations();

    default String path() {
        return head().path();
    }

    default String name() {
        return head().name();
    }

    /** What people read; equals the name where none is written. */
    default String label() {
        return head().label();
    }

    /** Whether the tool may run; nothing written means it may. */
    default Expression precondition() {
        return head().precondition();
    }

    default Location location() {
        return head().location();
    }

    /**
     * Makes a node; runs on the element of the container it is made in.
     *
     * @param mappings paths of what it makes
     * @param extraMappings paths of further mappings it can be used on
     */
    record NodeCreation(
            ToolHead head,
            List<String> mappings,
            List<String> extraMappings,
            String containerVariable,
            String containerViewVariable,
            List<ModelOperation> operations)
            implements Tool {
        public NodeCreation {
            mappings = List.copyOf(mappings);
            extraMappings = List.copyOf(extraMappings);
            operations = List.copyOf(operations);
        }
    }

    /**
     * Makes a container; runs on the element of the container it is made in.
     *
     * @param mappings paths of what it makes
     * @param extraMappings paths of further mappings it can be used on
     */
    record ContainerCreation(
            ToolHead head,
            List<String> mappings,
            List<String> extraMappings,
            String containerVariable,
            String containerViewVariable,
            List<ModelOperation> operations)
            implements Tool {
        public ContainerCreation {
            mappings = List.copyOf(mappings);
            extraMappings = List.copyOf(extraMappings);
            operations = List.copyOf(operations);
        }
    }

    /**
     * Makes an edge; runs on the source's element. Its precondition sees preSource, preTarget,
     * preSourceView, preTargetView and container instead of the variables.
     *
     * @param mappings paths of what it makes
     * @param connectionStartPrecondition whether an edge may begin at an element
     * @param extraSourceMappings paths of further mappings it can begin at
     * @param extraTargetMappings paths of further mappings it can end at
     */
    record EdgeCreation(
            ToolHead head,
            List<String> mappings,
            String sourceVariable,
            String targetVariable,
            String sourceViewVariable,
            String targetViewVariable,
            Expression connectionStartPrecondition,
            List<String> extraSourceMappings,
            List<String> extraTargetMappings,
            List<ModelOperation> operations)
            implements Tool {
        public EdgeCreation {
            mappings = List.copyOf(mappings);
            extraSourceMappings = List.copyOf(extraSourceMappings);
            extraTargetMappings = List.copyOf(extraTargetMappings);
            operations = List.copyOf(operations);
        }
    }

    /**
     * Deletes; runs on the element to delete.
     *
     * @param elementViewVariable null where none is declared
     */
    record Delete(
            ToolHead head,
            String elementVariable,
            String elementViewVariable,
            String containerViewVariable,
            List<ModelOperation> operations)
            implements Tool {
        public Delete {
            operations = List.copyOf(operations);
        }
    }

    /**
     * Takes a label typed in place; runs on the element (for an edge without one, its source's).
     *
     * @param mask pattern with {0}, {1}, ... that the text is split by; the parts are known as 0,
     *     1, ... and arg0, arg1, ... Text that does not fit is refused, and so is all with an empty
     *     mask
     * @param inputLabel the text a person begins with; nothing written means the label
     */
    record DirectEdit(
            ToolHead head, String mask, Expression inputLabel, List<ModelOperation> operations)
            implements Tool {
        public DirectEdit {
            operations = List.copyOf(operations);
        }
    }

    /**
     * Moves an end of an edge; runs on the edge's element, or its source's where it has none.
     *
     * @param sourceVariable the element at the old end
     * @param targetVariable the element at the new end
     */
    record Reconnect(
            ToolHead head,
            ReconnectionKind kind,
            String sourceVariable,
            String targetVariable,
            String sourceViewVariable,
            String targetViewVariable,
            String elementVariable,
            String edgeViewVariable,
            List<ModelOperation> operations)
            implements Tool {
        public Reconnect {
            operations = List.copyOf(operations);
        }
    }

    /**
     * Answers a double click; runs on the view, with the precondition on the element.
     *
     * @param mappings paths of what it answers for
     * @param elementViewVariable null where none is declared
     */
    record DoubleClick(
            ToolHead head,
            List<String> mappings,
            String elementVariable,
            String elementViewVariable,
            List<ModelOperation> operations)
            implements Tool {
        public DoubleClick {
            mappings = List.copyOf(mappings);
            operations = List.copyOf(operations);
        }
    }

    /**
     * An entry of the context menu; runs once, on the element of the first selected view.
     *
     * @param menu label of the menu it is in, null for none
     * @param viewsVariable all selected views
     */
    record OperationAction(
            ToolHead head, String menu, String viewsVariable, List<ModelOperation> operations)
            implements Tool {
        public OperationAction {
            operations = List.copyOf(operations);
        }
    }

    /** A tool of the palette for anything; runs on the element of the view it is used on. */
    record Generic(
            ToolHead head,
            String elementVariable,
            String elementViewVariable,
            List<ModelOperation> operations)
            implements Tool {
        public Generic {
            operations = List.copyOf(operations);
        }
    }

    /**
     * Takes what is dropped; runs on the element of the container it is dropped on. Its
     * precondition sees oldContainer, newContainer, newViewContainer and element instead of the
     * variables.
     *
     * @param mappings paths of what can be dropped
     * @param moveEdges whether edges follow a moved view
     */
    record ContainerDrop(
            ToolHead head,
            List<String> mappings,
            String oldContainerVariable,
            String newContainerVariable,
            String elementVariable,
            String newViewContainerVariable,
            DragSource dragSource,
            boolean moveEdges,
            List<ModelOperation> operations)
            implements Tool {
        public ContainerDrop {
            mappings = List.copyOf(mappings);
            operations = List.copyOf(operations);
        }
    }

    /** Which end a tool moves. */
    enum ReconnectionKind implements Literal {
        RECONNECT_TARGET,
        RECONNECT_SOURCE,
        RECONNECT_BOTH;

        @Override
        public String literal() {
            return name();
        }
    }

    /** Where something may be dragged from. */
    enum DragSource implements Literal {
        DIAGRAM,
        PROJECT_EXPLORER,
        BOTH;

        @Override
        public String literal() {
            return name();
        }
    }
}
