package org.keyplan.viewpoint.tool;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One use of a tool: all its operations as one step that can be undone and redone exactly.
 *
 * <p>{@link #execute()} throws a {@link ToolException} if an operation cannot be done. Then nothing
 * has changed, and a command stack has neither kept the command nor forgotten what could be redone;
 * {@link #failure()} tells the reason, since command stacks swallow the exception. To be used once,
 * in the thread that may change the model.
 */
public final class ToolCommand extends AbstractCommand {
    private final ModelScope scope;
    private final Work work;
    private ModelChange change;
    private List<EObject> created = List.of();
    private ToolException failure;

    ToolCommand(String label, EObject anywhere, Work work) {
        super(label);
        this.scope = ModelScope.of(anywhere);
        this.work = work;
    }

    /** What is to be done. */
    interface Work {
        /**
         * Changes the model.
         *
         * @return what was created
         */
        List<EObject> run();

        /** Puts what went wrong into words for people. */
        ToolException explain(RuntimeException fault);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /**
     * @throws ToolException if it cannot be done; nothing has changed then
     */
    @Override
    public void execute() {
        List<EObject> made = new ArrayList<>();
        try {
            change = ModelChange.of(scope, () -> made.addAll(work.run()));
        } catch (RuntimeException fault) {
            failure = work.explain(fault);
            throw failure;
        }
        made.removeIf(element -> !scope.contains(element));
        created = List.copyOf(made);
    }

    @Override
    public boolean canUndo() {
        return change != null;
    }

    @Override
    public void undo() {
        change.reverse();
    }

    @Override
    public void redo() {
        change.reverse();
    }

    /** Why it failed; nothing before it is executed and if it did not fail. */
    public Optional<ToolException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Whether it changed anything when it was executed. An editor may want to keep a step that did
     * not out of what can be undone.
     */
    public boolean hasChanged() {
        return change != null && !change.isEmpty();
    }

    /** What it created and did not take out again, in that order. */
    public List<EObject> created() {
        return created;
    }

    /** As {@link #created()}. */
    @Override
    public Collection<?> getResult() {
        return created;
    }

    /** What a person may want to see: what was created, or else the elements it changed. */
    @Override
    public Collection<?> getAffectedObjects() {
        if (!created.isEmpty()) {
            return created;
        }
        return change == null
                ? List.of()
                : change.changed().stream().filter(scope::contains).toList();
    }
}
