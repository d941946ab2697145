package org.keyplan.ui.session;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans that are open, each once however many editors show it. Belongs to the UI thread. */
public final class PlanSessions {
    private final Map<Path, PlanSession> open = new LinkedHashMap<>();
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private Clock clock = Clock.systemDefaultZone();

    /**
     * The session of a file, opening it if it is not open yet. Whoever calls this {@linkplain
     * PlanSession#join joins} it and leaves it later.
     *
     * @throws PlanFileException if the file cannot be opened as a plan
     */
    public PlanSession open(Path file) throws PlanFileException {
        Path path = normal(file);
        PlanSession session = open.get(path);
        return session == null ? opened(path, PlanFiles.load(path)) : session;
    }

    /**
     * As {@link #open(Path)} with a plan that was loaded before, so that nobody waits for a slow
     * disk; if the file is open already, that session.
     *
     * @param plan loaded from the file, by whichever thread, and used nowhere else
     */
    public PlanSession open(Path file, AccountPlan plan) {
        Path path = normal(file);
        PlanSession session = open.get(path);
        return session == null ? opened(path, plan) : session;
    }

    private PlanSession opened(Path path, AccountPlan plan) {
        PlanSession session = new PlanSession(this, path, plan);
        open.put(path, session);
        tell();
        return session;
    }

    /** The session of a file if it is open. */
    public Optional<PlanSession> find(Path file) {
        return Optional.ofNullable(open.get(normal(file)));
    }

    /** The session of the plan that an element is in. */
    public Optional<PlanSession> of(EObject element) {
        EObject top = EcoreUtil.getRootContainer(element);
        return open.values().stream().filter(session -> session.plan() == top).findFirst();
    }

    /** All open plans, in the order in which they were opened. */
    public List<PlanSession> all() {
        return List.copyOf(open.values());
    }

    /** Called in the UI thread whenever a plan was opened or closed, or has another file. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The clock that says which day it is; another one shows plans as of another day. */
    public void setClock(Clock another) {
        clock = another;
        open.values().forEach(PlanSession::dayChanged);
    }

    /** The day on which plans are looked at. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    void moved(PlanSession session, Path before) {
        open.remove(before, session);
        open.put(session.file(), session);
        tell();
    }

    void closed(PlanSession session) {
        open.remove(session.file(), session);
        tell();
    }

    private void tell() {
        for (Runnable listener : listeners) {
            SafeRunner.run(listener::run);
        }
    }

    /** One path for one file, whatever way somebody names it. */
    static Path normal(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // It is not there yet or cannot be reached; opening it will say so.
            return file.toAbsolutePath().normalize();
        }
    }
}
