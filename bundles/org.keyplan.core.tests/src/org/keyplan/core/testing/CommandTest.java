package org.keyplan.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Does, undoes and redoes a command and compares the whole plan each time: its bytes with ids and
 * order, and the references that are not stored.
 */
public abstract class CommandTest {

    /** All that a plan is made of. */
    private record State(String bytes, Map<String, List<String>> unstored) {

        static State of(PlanResource resource) throws IOException {
            Map<String, List<String>> unstored = new LinkedHashMap<>();
            Iterator<EObject> all = resource.getAllContents();
            while (all.hasNext()) {
                EObject element = all.next();
                for (EReference reference : element.eClass().getEAllReferences()) {
                    if (reference.isTransient() && reference.isMany()) {
                        unstored.put(
                                resource.getID(element) + reference.getName(),
                                ((List<?>) element.eGet(reference))
                                        .stream()
                                                .map(EObject.class::cast)
                                                .map(resource::getID)
                                                .toList());
                    }
                }
            }
            byte[] bytes = Plans.bytes(resource);
            return new State(new String(bytes, java.nio.charset.StandardCharsets.UTF_8), unstored);
        }
    }

    protected final AdapterFactoryEditingDomain domain(AccountPlan plan) {
        return PlanEditing.domain(plan);
    }

    /** Leaves the plan as it is after the command. */
    protected final void doUndoRedo(AdapterFactoryEditingDomain domain, Command command)
            throws IOException {
        PlanResource resource = (PlanResource) domain.getResourceSet().getResources().get(0);
        State before = State.of(resource);
        assertThat(command.canExecute()).isTrue();
        domain.getCommandStack().execute(command);
        State after = State.of(resource);
        assertThat(after).isNotEqualTo(before);
        domain.getCommandStack().undo();
        assertThat(State.of(resource)).isEqualTo(before);
        domain.getCommandStack().redo();
        assertThat(State.of(resource)).isEqualTo(after);
        domain.getCommandStack().undo();
        assertThat(State.of(resource)).isEqualTo(before);
        domain.getCommandStack().redo();
        assertThat(domain.getCommandStack().canRedo()).isFalse();
    }
}
