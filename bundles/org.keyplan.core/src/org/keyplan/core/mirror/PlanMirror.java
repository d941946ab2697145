package org.keyplan.core.mirror;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.AccountPlan;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A second plan that follows an open one, so that long work (validation, writing a recovery file)
 * can read a plan that stands still while a person goes on editing the original in another thread.
 *
 * <p>The thread that edits the original calls {@link #record} at moments when the plan is whole,
 * that is between commands; it costs time for what has changed, not for the size of the plan. Any
 * other thread calls {@link #read} and finds the plan as it was when last recorded: the same
 * elements with the same ids in the same order, and references to what is not in the plan any more
 * as well. An element that leaves the plan and comes back keeps its counterpart.
 */
public final class PlanMirror implements AutoCloseable {
    private final Recorder recorder;
    private final Replica replica = new Replica();
    private final Queue<Changes> recorded = new ConcurrentLinkedQueue<>();
    private final Lock reading = new ReentrantLock();

    private PlanMirror(AccountPlan plan, boolean shared) {
        recorder = new Recorder(plan, shared ? this : null);
        record();
    }

    /**
     * A mirror of one's own, which follows a plan from now on whoever else does. Called by the
     * thread that edits the plan.
     *
     * @param plan put into a resource if it is in none, since it needs ids
     */
    public PlanMirror(AccountPlan plan) {
        this(plan, false);
    }

    /**
     * The mirror of a plan that all share, which follows it from now on if it does not do so
     * already. The first time it records the whole plan; the thread that loads a plan can do that
     * before it hands the plan to the one that edits it.
     *
     * @param plan put into a resource if it is in none, since it needs ids
     */
    public static PlanMirror of(AccountPlan plan) {
        Recorder present = Recorder.of(plan);
        return present == null ? new PlanMirror(plan, true) : present.mirror();
    }

    /**
     * Records what has changed since the last call. Called by the thread that edits the plan.
     *
     * @return whether anything had
     */
    public boolean record() {
        if (!recorder.hasChanges()) {
            return false;
        }
        recorded.add(recorder.take());
        return true;
    }

    /** Whether something changed that is not recorded yet. For the thread that edits the plan. */
    public boolean hasChanges() {
        return recorder.hasChanges();
    }

    /**
     * Works with the plan as it was when last recorded. For any thread, one at a time: others wait.
     *
     * @param work must neither change the plan nor keep elements of it beyond the call, except to
     *     ask for their {@link #original}
     */
    public <T> T read(Function<AccountPlan, T> work) {
        reading.lock();
        try {
            for (Changes next = recorded.poll(); next != null; next = recorded.poll()) {
                replica.apply(next);
            }
            return work.apply(replica.plan());
        } finally {
            reading.unlock();
        }
    }

    /**
     * The element of the original that an element of the mirror stands for, which may have left the
     * plan since. For any thread, which must not look into it unless it is the one that edits.
     *
     * @return {@code null} if it is not of this mirror or nobody needs the original any more
     */
    public EObject original(EObject mirrored) {
        Twin twin = Twin.of(mirrored);
        return twin == null ? null : twin.original();
    }

    /**
     * The element of the mirror that stands for an element of the original. For use within {@link
     * #read}.
     *
     * @return {@code null} if it was never recorded
     */
    public EObject mirrored(EObject original) {
        Twin twin = recorder.twin(original);
        return twin == null ? null : twin.mirrored();
    }

    /** Stops following; the mirror stays readable. Called by the thread that edits the plan. */
    @Override
    public void close() {
        recorder.stop();
    }
}
