package org.keyplan.cli.run;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things at the same time and hands over the results one by one in the order of the
 * things. Only a few results wait at any moment, so that memory does not grow with their number.
 */
public final class InOrder {

    private static final int WAITING_PER_JOB = 4;

    private InOrder() {}

    /** Takes a result. */
    @FunctionalInterface
    public interface Sink<R, E extends Exception> {
        /** Takes the next result. */
        void accept(R result) throws E;
    }

    /**
     * Applies a function to all inputs and gives the results to the sink, in the caller's thread.
     *
     * @param jobs how many inputs are worked on at the same time, at least 1
     */
    public static <T, R, E extends Exception> void forEach(
            Collection<T> inputs, int jobs, Function<T, R> work, Sink<R, E> sink) throws E {
        if (jobs == 1) {
            // No threads: they cost more than one plan takes.
            for (T input : inputs) {
                sink.accept(work.apply(input));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            Iterator<T> rest = inputs.iterator();
            while (rest.hasNext() || !waiting.isEmpty()) {
                while (rest.hasNext() && waiting.size() < jobs * WAITING_PER_JOB) {
                    T input = rest.next();
                    waiting.add(pool.submit(() -> work.apply(input)));
                }
                sink.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
