package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;

import java.io.IOException;
import java.util.List;

class PlanEditingTest extends CommandTest {

    private static final KeyplanPackage TYPES = KeyplanPackage.eINSTANCE;

    @Test
    void aChangeCanBeUndone() throws IOException {
        AccountPlan plan = Plans.small();
        var domain = domain(plan);
        doUndoRedo(domain, SetCommand.create(domain, plan, TYPES.getNamedElement_Name(), "New"));
        doUndoRedo(
                domain,
                AddCommand.create(
                        domain,
                        plan.getAccount(),
                        TYPES.getAccount_Stakeholders(),
                        KeyplanFactory.eINSTANCE.createStakeholder()));
        assertThat(plan.getName()).isEqualTo("New");
    }

    @Test
    void aPlanOfANewerVersionCannotBeEdited() throws IOException {
        AccountPlan plan = newer();
        var domain = domain(plan);
        var person = plan.getAccount().getStakeholders().get(0);
        assertThat(domain.isReadOnly(plan.eResource())).isTrue();
        assertThat(
                        SetCommand.create(domain, plan, TYPES.getNamedElement_Name(), "New")
                                .canExecute())
                .isFalse();
        assertThat(Deletion.of(domain, List.of(person)).command().canExecute()).isFalse();
    }

    private static AccountPlan newer() throws IOException {
        var resource = org.keyplan.core.file.PlanFiles.attach(Plans.small());
        String text = new String(Plans.bytes(resource), java.nio.charset.StandardCharsets.UTF_8);
        byte[] newer =
                text.replace("/model/1.0", "/model/1.1")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return (AccountPlan) Plans.loaded(newer).getContents().get(0);
    }
}
