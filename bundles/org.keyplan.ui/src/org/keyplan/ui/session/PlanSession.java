package org.keyplan.ui.session;

import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.file.SaveOptions;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.PlanRules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * An open plan, shared by all editors, pages and views that show it: one editing domain, one undo
 * history, one dirty state. Belongs to the UI thread.
 */
public final class PlanSession {
    private final PlanSessions sessions;
    private final List<SessionListener> listeners = new ArrayList<>();
    private final LiveFindings findings = new LiveFindings(this);
    private final CommandStackListener stackListener = event -> changed();
    private final Unfinished unfinished =
            new Unfinished(() -> tell(listener -> listener.typingChanged(this)));
    private Path file;
    private AccountPlan plan;
    private AdapterFactoryEditingDomain domain;
    private PlanMirror mirror;
    private PlanRules rules;
    private boolean unlikeFile;
    private boolean saving;
    private int users;

    PlanSession(PlanSessions sessions, Path file, AccountPlan plan) {
        this.sessions = sessions;
        this.file = file;
        rules = new PlanRules(file);
        show(plan);
    }

    private void show(AccountPlan shown) {
        plan = shown;
        domain = PlanEditing.domain(shown);
        domain.getCommandStack().addCommandStackListener(stackListener);
        mirror = PlanMirror.of(shown);
        unlikeFile = false;
        unfinished.clear();
        findings.follow();
    }

    private void release() {
        mirror.close();
        domain.getCommandStack().removeCommandStackListener(stackListener);
        ((ComposedAdapterFactory) domain.getAdapterFactory()).dispose();
    }

    /** Where the plan is saved; absolute and normal. */
    public Path file() {
        return file;
    }

    /** The plan as it is now, saved or not. Another object after {@link #replace}. */
    public AccountPlan plan() {
        return plan;
    }

    /** Where commands on the plan are executed, undone and redone. */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /** The plan's one undo history. */
    public BasicCommandStack stack() {
        return (BasicCommandStack) domain.getCommandStack();
    }

    /**
     * A second plan in step with this one, for work in other threads. Another object after {@link
     * #replace}.
     */
    public PlanMirror mirror() {
        return mirror;
    }

    /** What a review would find in the plan; the same object for as long as the plan is open. */
    public LiveFindings findings() {
        return findings;
    }

    /** The rules that hold for the plan's file, which may be read anew by any thread. */
    public PlanRules rules() {
        return rules;
    }

    /** Looks at the plan with its present rules if others were applied last. */
    public void rulesRead() {
        if (findings.validator() != rules.validator()) {
            findings.refreshSoon();
        }
    }

    /** The day on which the plan is looked at. */
    public LocalDate asOf() {
        return sessions.today();
    }

    /** The language of the person who looks. */
    public Locale locale() {
        return Locale.getDefault();
    }

    /** Whether the plan differs from its file, or will once what is just being typed is taken. */
    public boolean isDirty() {
        return !isReadOnly() && (unlikeFile || stack().isSaveNeeded() || unfinished.isTyping());
    }

    /** What was typed and is not in the plan. */
    public Unfinished unfinished() {
        return unfinished;
    }

    /**
     * Notes whether the file is not what the plan was before its unsaved changes, since it has gone
     * or somebody else has changed it; saving makes them alike again.
     */
    public void setUnlikeFile(boolean unlike) {
        if (unlikeFile != unlike) {
            unlikeFile = unlike;
            changed();
        }
    }

    /**
     * Has all who show the plan take what is just being typed; called before it is saved or closed.
     */
    public void finishTyping() {
        tell(listener -> listener.planSaving(this));
    }

    /** Whether the plan must not be written, since a newer version of the product made it. */
    public boolean isReadOnly() {
        return PlanResource.of(plan).isReadOnly();
    }

    /**
     * Executes a command as one step that can be undone.
     *
     * @return whether it could be executed; if not, nothing has changed
     */
    public boolean execute(Command command) {
        if (isReadOnly() || !command.canExecute()) {
            return false;
        }
        domain.getCommandStack().execute(command);
        return true;
    }

    /**
     * Saves the plan to its file.
     *
     * @throws PlanFileException if it was not saved; the file then is as it was
     */
    public void save() throws PlanFileException {
        save(SaveOptions.careful());
    }

    /**
     * Saves the plan to its file as a person decided.
     *
     * @throws PlanFileException if it was not saved; the file then is as it was
     */
    public void save(SaveOptions decision) throws PlanFileException {
        save(decision, Write::perform);
    }

    /**
     * As {@link #save(SaveOptions)}, waiting for the disk in some other way.
     *
     * @param waiting sees to it that the plan is not edited meanwhile
     */
    public void save(SaveOptions decision, Waiting waiting) throws PlanFileException {
        write(file, decision, waiting);
        saved();
    }

    /** A file being written, which may be done by any thread. */
    public interface Write {
        void perform() throws PlanFileException;
    }

    /** How the UI thread waits for a file being written. */
    public interface Waiting {
        /** Returns or throws once the file is written or was refused. */
        void during(Write write) throws PlanFileException;
    }

    /** Writes the plan to a file and says where that is. */
    private Path write(Path target, SaveOptions decision, Waiting waiting)
            throws PlanFileException {
        AccountPlan written = plan;
        AtomicReference<Path> place = new AtomicReference<>();
        saving = true;
        try {
            waiting.during(
                    () -> {
                        PlanFiles.save(written, target, decision);
                        place.set(PlanFiles.place(target));
                    });
            return place.get();
        } finally {
            saving = false;
        }
    }

    /** Whether the plan is being written to its file just now. */
    public boolean isSaving() {
        return saving;
    }

    /** As {@link #saveAs(Path, SaveOptions)}, never replacing a file. */
    public void saveAs(Path target) throws PlanFileException {
        saveAs(target, SaveOptions.careful());
    }

    /**
     * Saves the plan to another file, which is the plan's file from now on.
     *
     * @throws PlanFileException if it was not saved; the plan then still has the file it had
     */
    public void saveAs(Path target, SaveOptions decision) throws PlanFileException {
        saveAs(target, decision, Write::perform);
    }

    /**
     * As {@link #saveAs(Path, SaveOptions)}, waiting for the disk in some other way.
     *
     * @param waiting sees to it that the plan is not edited meanwhile
     */
    public void saveAs(Path target, SaveOptions decision, Waiting waiting)
            throws PlanFileException {
        Path before = file;
        file = write(target, decision, waiting);
        rules = new PlanRules(file);
        sessions.moved(this, before);
        tell(listener -> listener.planMoved(this));
        saved();
    }

    private void saved() {
        unlikeFile = false;
        stack().saveIsDone();
        changed();
    }

    /**
     * Forgets what was not saved and shows another reading of the file. The undo history is empty
     * afterwards.
     *
     * @param read loaded from {@link #file}, by whichever thread
     */
    public void replace(AccountPlan read) {
        release();
        show(read);
        tell(listener -> listener.planReplaced(this));
        changed();
    }

    /** Looks at the plan again because another day has begun. */
    void dayChanged() {
        findings.refreshSoon();
        tell(listener -> listener.dayChanged(this));
    }

    private void changed() {
        findings.refreshSoon();
        tell(listener -> listener.planChanged(this));
    }

    /** A listener that is there already is not added again. */
    public void addListener(SessionListener listener) {
        if (!isListening(listener)) {
            listeners.add(listener);
        }
    }

    public void removeListener(SessionListener listener) {
        listeners.removeIf(each -> each == listener);
    }

    /** Whether nobody else shows the plan than the one who asks. */
    public boolean isLastUse() {
        return users == 1;
    }

    /** Says that somebody shows the plan; that somebody {@linkplain #leave leaves} once. */
    public void join() {
        users++;
    }

    /** Says that somebody shows the plan no more. The last one closes it, saved or not. */
    public void leave() {
        users--;
        if (users == 0) {
            sessions.closed(this);
            tell(listener -> listener.planClosed(this));
            findings.close();
            release();
        }
    }

    /** One that fails or goes away on the way keeps nobody from hearing. */
    private void tell(Consumer<SessionListener> what) {
        for (SessionListener listener : List.copyOf(listeners)) {
            if (isListening(listener)) {
                SafeRunner.run(() -> what.accept(listener));
            }
        }
    }

    private boolean isListening(SessionListener listener) {
        return listeners.stream().anyMatch(each -> each == listener);
    }
}
