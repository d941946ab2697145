package org.keyplan.ui.session;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans that are open, each once however many editors show it. Belongs to the UI thread. */
public final class PlanSessions {
    private final Map<Path, PlanSession> open = new LinkedHashMap<>();

    /** Where the open files are, by the names under which they were asked for. */
    private final Map<Path, Path> places = new HashMap<>();

    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final Today today =
            new Today(() -> List.copyOf(open.values()).forEach(PlanSession::dayChanged));

    /**
     * The session of a plan that was loaded before, so that nobody waits for a slow disk; if the
     * file is open already, that session. Whoever calls this {@linkplain PlanSession#join joins} it
     * and leaves it later.
     *
     * @param place where the file is, as {@link PlanFiles#place} says
     * @param plan loaded from the file, by whichever thread, and used nowhere else
     */
    public PlanSession open(Path place, AccountPlan plan) {
        PlanSession session = open.get(place);
        return session == null ? opened(place, plan) : session;
    }

    /** As {@link #open(Path, AccountPlan)}; from now on the plan is found by another name too. */
    public PlanSession open(Path place, AccountPlan plan, Path name) {
        PlanSession session = open(place, plan);
        places.put(normal(name), place);
        return session;
    }

    private PlanSession opened(Path path, AccountPlan plan) {
        PlanSession session = new PlanSession(this, path, plan);
        open.put(path, session);
        today.watch();
        tell();
        return session;
    }

    /**
     * The session of a file if it is open and was opened by this name or is at this place. The disk
     * is not asked: a file may be open under a name that nobody has used yet.
     */
    public Optional<PlanSession> find(Path file) {
        Path name = normal(file);
        PlanSession session = open.get(name);
        return Optional.ofNullable(session == null ? open.get(places.get(name)) : session);
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
        today.setClock(another);
    }

    /** The day on which plans are looked at. */
    public LocalDate today() {
        return today.date();
    }

    void moved(PlanSession session, Path before) {
        forget(before, session);
        open.put(session.file(), session);
        tell();
    }

    void closed(PlanSession session) {
        forget(session.file(), session);
        tell();
    }

    private void forget(Path place, PlanSession session) {
        open.remove(place, session);
        places.values().removeIf(place::equals);
    }

    private void tell() {
        for (Runnable listener : listeners) {
            SafeRunner.run(listener::run);
        }
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
