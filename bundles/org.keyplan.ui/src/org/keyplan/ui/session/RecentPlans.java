package org.keyplan.ui.session;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.preference.IPersistentPreferenceStore;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The plan files that were open lately, the last one first, remembered beyond the end of the
 * program. Files that have gone stay in the list until a person removes them. Belongs to the UI
 * thread.
 */
public final class RecentPlans {
    private static final String KEY = "recentPlans";
    private static final String SEPARATOR = "\n";
    private static final int MOST = 12;

    private final IPersistentPreferenceStore preferences;
    private final PlanSessions sessions;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final Set<Path> seen = new HashSet<>();

    /** Remembers from now on what is opened. */
    public RecentPlans(PlanSessions sessions, IPersistentPreferenceStore preferences) {
        this.sessions = sessions;
        this.preferences = preferences;
        sessions.addListener(this::look);
    }

    private void look() {
        Set<Path> open = new LinkedHashSet<>();
        for (PlanSession session : sessions.all()) {
            open.add(session.file());
        }
        for (Path file : open) {
            if (!seen.contains(file)) {
                add(file);
            }
        }
        seen.clear();
        seen.addAll(open);
    }

    /** The files, the last one first. */
    public List<Path> all() {
        List<Path> files = new ArrayList<>();
        for (String line : preferences.getString(KEY).split(SEPARATOR)) {
            try {
                if (!line.isBlank()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                continue; // settings of another system, where such a path means something
            }
        }
        return files;
    }

    /** Puts a file at the top of the list. */
    public void add(Path file) {
        List<Path> files = all();
        files.remove(file);
        files.add(0, file);
        store(files.subList(0, Math.min(MOST, files.size())));
    }

    /** Forgets a file; the file itself stays as it is. */
    public void remove(Path file) {
        List<Path> files = all();
        if (files.remove(file)) {
            store(files);
        }
    }

    private void store(List<Path> files) {
        preferences.setValue(
                KEY, String.join(SEPARATOR, files.stream().map(Path::toString).toList()));
        try {
            preferences.save(); // at once, since after a crash the list is needed most
        } catch (IOException e) {
            ILog.of(RecentPlans.class).error("The list of recent plans could not be saved", e);
        }
        listeners.forEach(Runnable::run);
    }

    /** Called in the UI thread whenever the list changes. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
