package org.keyplan.ui.tests.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.edit.Movement.Side;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.design.outline.GroupKind;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.List;

/** Dragging in the explorer, told by what the plan is afterwards. */
@ExtendWith(Studio.class)
class ExplorerMovingTest {
    @TempDir Path folder;

    private Path file;
    private PlanSession session;
    private Explorer explorer;
    private Stakeholder ann;
    private Stakeholder bob;
    private OrganizationUnit sales;
    private OrganizationUnit buying;
    private OutlineGroup people;

    @BeforeEach
    void openPlan() {
        AccountPlan plan = PlanFiles.create("Acme");
        for (String name : List.of("Ann", "Bob")) {
            Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
            person.setName(name);
            plan.getAccount().getStakeholders().add(person);
        }
        for (String name : List.of("Sales", "Buying")) {
            OrganizationUnit unit = KeyplanFactory.eINSTANCE.createOrganizationUnit();
            unit.setName(name);
            plan.getAccount().getUnits().add(unit);
        }
        file = new PlanFolder(folder).save(plan, "acme");
        Workbench.openPlan(file);
        session = Workbench.session(file);
        explorer = Explorer.show();
        var account = session.plan().getAccount();
        ann = account.getStakeholders().get(0);
        bob = account.getStakeholders().get(1);
        sales = account.getUnits().get(0);
        buying = account.getUnits().get(1);
        people = new OutlineGroup(account, GroupKind.PEOPLE);
        explorer.childrenOf(session.plan());
        explorer.childrenOf(people);
    }

    private void undo() {
        explorer.command("org.eclipse.ui.edit.undo");
    }

    private void redo() {
        explorer.command("org.eclipse.ui.edit.redo");
    }

    @Test
    void aPersonIsDraggedIntoAUnit() throws Exception {
        assertThat(explorer.drag(ann, sales, Side.ON)).isTrue();

        assertThat(ann.getUnit()).isEqualTo(sales);
        assertThat(explorer.childrenOf(sales)).containsExactly("Ann");
        assertThat(explorer.childrenOf(people)).containsExactly("Sales  1", "Buying", "Bob");
        assertThat(explorer.selected()).isEqualTo(List.of(ann));
        undo();
        assertThat(ann.getUnit()).isNull();
        assertThat(explorer.childrenOf(people)).containsExactly("Sales", "Buying", "Ann", "Bob");
        redo();
        assertThat(ann.getUnit()).isEqualTo(sales);
        Ui.run(() -> session.save());
        AccountPlan saved = PlanFolder.read(file);
        assertThat(saved.getAccount().getStakeholders().get(0).getUnit().getName())
                .isEqualTo("Sales");
    }

    @Test
    void severalPeopleAreDraggedTogetherAndBackToNoUnit() {
        explorer.drag(List.of(ann, bob), buying, Side.ON);
        assertThat(explorer.childrenOf(buying)).containsExactly("Ann", "Bob");
        explorer.drag(List.of(ann, bob), people, Side.ON);
        assertThat(List.of(ann, bob)).allMatch(person -> person.getUnit() == null);
        assertThat(explorer.childrenOf(people)).containsExactly("Sales", "Buying", "Ann", "Bob");
    }

    @Test
    void aPersonDroppedOnAnotherOneReportsToHerButNeverInARing() {
        assertThat(explorer.drag(ann, bob, Side.ON)).isTrue();
        assertThat(ann.getReportsTo()).isEqualTo(bob);
        assertThat(explorer.wouldTake(bob, ann)).isFalse();
        assertThat(explorer.drag(bob, ann, Side.ON)).isFalse();
        assertThat(bob.getReportsTo()).isNull();
        undo();
        assertThat(ann.getReportsTo()).isNull();
    }

    @Test
    void unitsAreReorderedAndPutIntoEachOther() {
        assertThat(explorer.drag(buying, sales, Side.BEFORE)).isTrue();
        assertThat(session.plan().getAccount().getUnits()).containsExactly(buying, sales);
        assertThat(explorer.drag(sales, buying, Side.ON)).isTrue();
        assertThat(buying.getUnits()).containsExactly(sales);
        assertThat(explorer.wouldTake(buying, sales)).isFalse();
        undo();
        undo();
        assertThat(session.plan().getAccount().getUnits()).containsExactly(sales, buying);
    }

    @Test
    void theKeyboardMovesToo() {
        explorer.select(ann);
        Workbench.begin("org.keyplan.ui.command.moveTo");
        Dialogs.choose(Dialogs.await("Move to"), "Buying");
        assertThat(ann.getUnit()).isEqualTo(buying);
        assertThat(explorer.selected()).isEqualTo(List.<EObject>of(ann));
    }
}
