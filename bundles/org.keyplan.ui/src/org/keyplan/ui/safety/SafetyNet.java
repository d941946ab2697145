package org.keyplan.ui.safety;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.PlanSessions;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Looks after every open plan: keeps its unsaved work, notices when its file is changed by somebody
 * else, and offers what an earlier studio left behind. The workbench starts it.
 */
public final class SafetyNet implements IStartup {
    private final Map<PlanSession, Guard> guards = new IdentityHashMap<>();

    /** What looks after one plan. */
    private record Guard(Autosave autosave, FileWatch watch) {
        void stop() {
            autosave.stop();
            watch.stop();
        }
    }

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(this::start);
    }

    private void start() {
        sessions().addListener(this::compare);
        compare();
        RecoveryOffers.get().offerAll();
    }

    private static PlanSessions sessions() {
        return UiPlugin.get().sessions();
    }

    /** Takes up what was opened and lets go what was closed. */
    private void compare() {
        for (PlanSession session : sessions().all()) {
            if (!guards.containsKey(session)) {
                Autosave autosave = new Autosave(session, RecoveryOffers.get().store());
                guards.put(session, new Guard(autosave, new FileWatch(session)));
                RecoveryOffers.get().offer(session, autosave);
                LoadNotes.show(session);
            }
        }
        guards.entrySet()
                .removeIf(
                        entry -> {
                            boolean closed = !sessions().all().contains(entry.getKey());
                            if (closed) {
                                entry.getValue().stop();
                            }
                            return closed;
                        });
    }
}
