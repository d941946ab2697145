package org.keyplan.ui.safety;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.keyplan.ui.session.PlanSession;

import java.util.Objects;

/**
 * What the workbench saves and asks about when it closes: one for one plan, however many editors
 * show it. An editor that implements {@link org.eclipse.ui.ISaveablesSource} gives {@link #of}.
 */
public final class PlanSaveable extends Saveable {
    private final PlanSession session;

    private PlanSaveable(PlanSession session) {
        this.session = session;
    }

    /** What an editor of a plan returns from both methods of {@code ISaveablesSource}. */
    public static Saveable[] of(PlanSession session) {
        return session == null ? new Saveable[0] : new Saveable[] {new PlanSaveable(session)};
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        session.finishTyping();
        if (!PlanSaving.save(session, Windows.shell())) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public String getName() {
        return session.file().getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return session.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == PlanSession.class
                ? adapter.cast(session)
                : Adapters.adapt(session, adapter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(session);
    }
}
