package org.keyplan.viewpoint.description;

/** Which elements are shown, and how. */
public sealed interface Mapping permits NodeMapping, ContainerMapping, EdgeMapping {
    /** What all mappings have. */
    MappingHead head();

    /** Key path in the file: its identity. */
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

    /** Class of the elements shown, as written; empty for edges that stand for references. */
    default String domainClass() {
        return head().domainClass();
    }

    /** Where elements come from; nothing written means all in the model. */
    default Expression semanticCandidates() {
        return head().semanticCandidates();
    }

    /** Whether an element is shown; nothing written means it is. */
    default Expression precondition() {
        return head().precondition();
    }

    /** Path of the tool that deletes, null for the usual way of deleting. */
    default String deletionTool() {
        return head().deletionTool();
    }

    /** Path of the tool that edits the label in place, null for none. */
    default String labelEditTool() {
        return head().labelEditTool();
    }

    /** Path of the tool that a double click runs, null for none. */
    default String doubleClickTool() {
        return head().doubleClickTool();
    }

    /** Whether a refresh shows new elements by itself. */
    default boolean createElements() {
        return head().createElements();
    }

    /** Whether it shows new elements even in a diagram that is not kept in step. */
    default boolean synchronizationLock() {
        return head().synchronizationLock();
    }

    default Location location() {
        return head().location();
    }
}
