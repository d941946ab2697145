package org.keyplan.core.mirror;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;

/** Makes one state of a plan into another one as a step that can be undone. */
public final class PlanTransfer {

    private PlanTransfer() {}

    /**
     * A command that makes a plan equal to another state of it: the same elements with the same ids
     * in the same order. Elements with the same id and type remain the objects that they are, so
     * that whatever shows them goes on doing so.
     *
     * @param plan to be changed
     * @param wanted not changed, and not needed any more once the command was executed
     */
    public static Command command(AccountPlan plan, AccountPlan wanted) {
        return new ChangeCommand(plan) {
            @Override
            protected void doExecute() {
                apply(plan, wanted);
            }
        };
    }

    private static void apply(AccountPlan plan, AccountPlan wanted) {
        PlanResource resource = PlanFiles.attach(plan);
        Recorder recorder = new Recorder(wanted, null);
        Changes changes = recorder.takeAll();
        recorder.stop();
        for (Changes.Element element : changes.elements()) {
            EObject present = element.id() == null ? null : resource.getEObject(element.id());
            if (present != null) {
                element.twin().standFor(present);
            }
        }
        changes.root().standFor(plan);
        new Replica(plan).apply(changes);
        changes.elements().forEach(element -> element.twin().release());
    }
}
