package org.keyplan.core.recovery;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the unsaved work on one plan in a file that is replaced as a whole each time, so that a
 * crash at any moment leaves the last state or the one before. Any thread; what is asked of it at
 * the same time is done one after the other.
 */
public final class RecoveryWriter {
    private final RecoveryStore store;
    private final Path file;

    /** The latest one, and one beside the plan if later ones had to go elsewhere. */
    private final Set<Path> kept = new LinkedHashSet<>();

    private boolean aside;

    RecoveryWriter(RecoveryStore store, Path file) {
        this.store = store;
        this.file = file;
    }

    /**
     * What is to be kept of a plan that stands still. What a file cannot hold (a forbidden
     * character, a reference to what is gone) is left out rather than losing all the rest.
     *
     * @throws IOException if nothing can be kept of it
     */
    public static byte[] content(AccountPlan plan) throws IOException {
        return Savable.content(plan);
    }

    /**
     * Keeps a state of the plan instead of what was kept before.
     *
     * @param content from {@link #content}
     * @param base fingerprint of the plan file that the work began with; empty if there is none
     * @param modified when that plan file had been written; {@link Instant#EPOCH} if unknown
     * @throws IOException if it could be kept nowhere; what was kept before still is
     */
    public synchronized void write(byte[] content, String base, Instant modified, Instant now)
            throws IOException {
        Recovery recovery = new Recovery(file, file, base, modified, now, store.self(), content);
        try {
            kept.add(write(recovery, RecoveryStore.beside(file)));
            aside = false;
        } catch (IOException e) {
            store.makeFolder();
            kept.add(write(recovery, store.aside(file)));
            aside = true;
        }
        store.remember(file);
    }

    /** Where it was written: the place it had before or the first one that is free. */
    private Path write(Recovery recovery, List<Path> places) throws IOException {
        for (Path place : places) {
            if (kept.contains(place) || !store.isTaken(place)) {
                PlanFiles.write(place, RecoveryFormat.bytes(recovery), file);
                return place;
            }
        }
        throw new IOException("No place is free for unsaved work on " + file);
    }

    /** Whether the work is kept in the person's own folder, since it cannot be beside the plan. */
    public synchronized boolean isAside() {
        return aside;
    }

    /** Whether work is kept now. */
    public synchronized boolean isKept() {
        return !kept.isEmpty();
    }

    /**
     * Throws away what was kept, since it was saved or given up.
     *
     * @throws IOException if it is still there
     */
    public synchronized void remove() throws IOException {
        if (!kept.isEmpty()) {
            for (Path place : kept) {
                Files.deleteIfExists(place);
            }
            kept.clear();
            store.forget(file);
        }
    }
}
