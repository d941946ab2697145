package org.keyplan.ui.safety;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.Objects;

/**
 * What the workbench saves and asks about when it closes: one for one plan, however many editors
 * show it. An editor that implements {@link org.eclipse.ui.ISaveablesSource} gives {@link #of}.
 */
public final class PlanSaveable extends Saveable {
    private static final UiTexts TEXTS = UiTexts.beside(PlanSaveable.class);

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

    /** Which plan, and what was changed last: the workbench asks by it whether to save. */
    @Override
    public String getName() {
        EObject account = session.plan().getAccount();
        String plan =
                PlanLabels.label(account == null ? session.plan() : account, session.locale());
        String file = session.file().getFileName().toString();
        Command last = session.stack().getUndoCommand();
        return last == null || last.getLabel() == null
                ? TEXTS.get("saveable", plan, file)
                : TEXTS.get("saveable.last", plan, file, last.getLabel());
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
