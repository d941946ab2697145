package org.keyplan.ui.tests.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.edit.NewElement;
import org.keyplan.core.edit.Target;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.design.outline.GroupKind;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.edit.ElementEditing;
import org.keyplan.ui.edit.NewItems;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The edit commands in the explorer, told by what the plans are afterwards. */
@ExtendWith(Studio.class)
class ExplorerEditingTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String COPY = "org.eclipse.ui.edit.copy";
    private static final String CUT = "org.eclipse.ui.edit.cut";
    private static final String PASTE = "org.eclipse.ui.edit.paste";
    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String RENAME = "org.eclipse.ui.edit.rename";
    private static final String DUPLICATE = "org.keyplan.ui.command.duplicate";

    @TempDir Path folder;

    private PlanSession session;
    private PlanSession other;
    private Explorer explorer;
    private Stakeholder ann;
    private Stakeholder bob;
    private OrganizationUnit sales;
    private OutlineGroup people;

    @BeforeEach
    void openPlans() {
        PlanFolder plans = new PlanFolder(folder);
        AccountPlan plan = PlanFiles.create("Acme");
        for (String name : List.of("Ann", "Bob")) {
            Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
            person.setName(name);
            plan.getAccount().getStakeholders().add(person);
        }
        OrganizationUnit unit = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        unit.setName("Sales");
        plan.getAccount().getUnits().add(unit);
        plan.getAccount().getStakeholders().get(0).setJobTitle("Buyer");
        plan.getAccount().getStakeholders().get(0).setEmail("ann@example.com");
        plan.getAccount().getStakeholders().get(0).setUnit(unit);
        Path file = plans.save(plan, "acme");
        Path second = plans.save(PlanFiles.create("Other"), "other");
        Workbench.openPlan(second);
        Workbench.openPlan(file);
        session = Workbench.session(file);
        other = Workbench.session(second);
        explorer = Explorer.show();
        var account = session.plan().getAccount();
        ann = account.getStakeholders().get(0);
        bob = account.getStakeholders().get(1);
        sales = account.getUnits().get(0);
        people = new OutlineGroup(account, GroupKind.PEOPLE);
        explorer.childrenOf(session.plan());
        explorer.childrenOf(people);
        explorer.childrenOf(sales);
    }

    private List<Stakeholder> stakeholders() {
        return session.plan().getAccount().getStakeholders();
    }

    @Test
    void aNameIsTypedRightInTheTree() {
        explorer.select(bob);
        explorer.command(RENAME);
        explorer.typeName("Robert", SWT.CR);
        assertThat(bob.getName()).isEqualTo("Robert");
        assertThat(explorer.childrenOf(people)).containsExactly("Sales  1", "Robert");
        explorer.command(UNDO);
        assertThat(bob.getName()).isEqualTo("Bob");
        explorer.command(REDO);
        assertThat(bob.getName()).isEqualTo("Robert");
    }

    @Test
    void escapeKeepsTheName() {
        explorer.select(bob);
        explorer.command(RENAME);
        explorer.typeName("Robert", SWT.ESC);
        assertThat(bob.getName()).isEqualTo("Bob");
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void aCopyIsPastedWhereOnePointsAndIsTextForOthers() {
        explorer.select(ann);
        explorer.command(COPY);
        String text =
                Ui.get(
                        () -> {
                            Clipboard clipboard = new Clipboard(Ui.display());
                            Object content = clipboard.getContents(TextTransfer.getInstance());
                            clipboard.dispose();
                            return String.valueOf(content);
                        });
        assertThat(text.strip()).isEqualTo("Ann\tBuyer\tann@example.com");

        explorer.select(people);
        explorer.command(PASTE);
        assertThat(stakeholders())
                .extracting(Stakeholder::getName)
                .containsExactly("Ann", "Bob", "Ann (copy)");
        assertThat(stakeholders().get(2).getUnit()).isNull();
        assertThat(explorer.selected()).isEqualTo(List.of(stakeholders().get(2)));
        explorer.command(UNDO);
        assertThat(stakeholders()).hasSize(2);
        explorer.command(REDO);
        PlanResource file = PlanResource.of(session.plan());
        assertThat(file.getID(stakeholders().get(2))).isNotEqualTo(file.getID(ann));
    }

    @Test
    void whatIsCutIsMovedByPastingAndKeepsWhatRefersToIt() {
        Tie tie = KeyplanFactory.eINSTANCE.createTie();
        Ui.run(
                () -> {
                    tie.setFrom(ann);
                    tie.setTo(bob);
                    session.plan().getAccount().getTies().add(tie);
                });
        explorer.select(bob);
        explorer.command(CUT);
        assertThat(bob.getUnit()).isNull();
        explorer.select(sales);
        explorer.command(PASTE);
        assertThat(bob.getUnit()).isEqualTo(sales);
        assertThat(tie.getTo()).isEqualTo(bob);
        assertThat(stakeholders()).hasSize(2);
        explorer.command(UNDO);
        assertThat(bob.getUnit()).isNull();
    }

    @Test
    void pastingIntoAnotherPlanLeavesOutWhatThatDoesNotHaveAndSaysSo() {
        explorer.select(ann);
        explorer.command(COPY);
        explorer.select(other.plan());
        explorer.command(PASTE);

        assertThat(other.plan().getAccount().getStakeholders())
                .singleElement()
                .satisfies(
                        copy -> {
                            assertThat(copy.getName()).isEqualTo("Ann");
                            assertThat(copy.getUnit()).isNull();
                        });
        assertThat(session.isDirty()).isFalse();
        assertThat(other.isDirty()).isTrue();
        assertThat(Ui.get(() -> explorer.view().notice())).contains("not in this plan");
        explorer.command(UNDO);
        assertThat(other.plan().getAccount().getStakeholders()).isEmpty();
    }

    @Test
    void aDuplicateStandsBesideItsOriginal() {
        explorer.select(ann);
        explorer.command(DUPLICATE);
        assertThat(explorer.childrenOf(sales)).containsExactly("Ann  Buyer", "Ann (copy)  Buyer");
        explorer.command(UNDO);
        assertThat(stakeholders()).containsExactly(ann, bob);
    }

    @Test
    void whatNothingElseNeedsIsDeletedWithoutAQuestion() {
        explorer.select(bob);
        explorer.command(DELETE);
        assertThat(stakeholders()).containsExactly(ann);
        explorer.command(UNDO);
        assertThat(stakeholders()).containsExactly(ann, bob);
    }

    @Test
    void aDeletionThatAffectsOthersShowsThemAndAsksOnce() {
        Tie tie = KeyplanFactory.eINSTANCE.createTie();
        Ui.run(
                () -> {
                    tie.setFrom(ann);
                    tie.setTo(bob);
                    session.plan().getAccount().getTies().add(tie);
                });
        explorer.select(sales, bob);
        explorer.activate();
        Workbench.begin(DELETE);
        assertThat(Dialogs.rows(Dialogs.await("Delete")))
                .containsExactly(
                        "Goes too|",
                        "Ann → Bob (influences)|makes no sense without Bob",
                        "Stays, but with a gap|",
                        "Ann|Unit was Sales and is empty then");
        Screenshots.take("explorer-delete");
        Dialogs.end(Dialogs.await("Delete"), "Cancel");
        assertThat(stakeholders()).containsExactly(ann, bob);

        explorer.activate();
        Workbench.begin(DELETE);
        Dialogs.end(Dialogs.await("Delete"), "Delete");
        assertThat(stakeholders()).containsExactly(ann);
        assertThat(ann.getUnit()).isNull();
        assertThat(session.plan().getAccount().getTies()).isEmpty();
        explorer.command(UNDO);
        assertThat(stakeholders()).containsExactly(ann, bob);
        assertThat(ann.getUnit()).isEqualTo(sales);
        assertThat(session.plan().getAccount().getTies()).containsExactly(tie);
    }

    @Test
    void aNewPersonIsNamedRightInTheTree() {
        explorer.select(sales);
        assertThat(menuTexts()).containsExactly("Unit", "Person", "Unit beside it");
        chooseNew("Person");
        explorer.typeName("Cem", SWT.CR);
        Stakeholder created = stakeholders().get(2);
        assertThat(created.getName()).isEqualTo("Cem");
        assertThat(created.getUnit()).isEqualTo(sales);
        assertThat(explorer.childrenOf(sales)).containsExactly("Ann  Buyer", "Cem");
    }

    private Menu newMenu() {
        EditsElements part = explorer.view().getAdapter(EditsElements.class);
        Menu menu = new Menu(Workbench.shell());
        NewItems.fill(menu, -1, part, new ElementEditing(part, Workbench.shell()));
        return menu;
    }

    private List<String> menuTexts() {
        return Ui.get(() -> Arrays.stream(newMenu().getItems()).map(MenuItem::getText).toList());
    }

    private void chooseNew(String name) {
        explorer.activate();
        Ui.begin(
                () -> {
                    for (MenuItem item : newMenu().getItems()) {
                        if (item.getText().equals(name)) {
                            item.notifyListeners(SWT.Selection, new Event());
                            return;
                        }
                    }
                });
        Ui.settle();
    }

    @Test
    void whatANewElementIsAboutIsChosenFirst() {
        explorer.select(ann);
        assertThat(
                        NewElement.fitting(Target.of(ann)).stream()
                                .map(kind -> kind.name(Locale.ENGLISH)))
                .contains("Tie");
        Ui.run(
                () -> {
                    Stakeholder cem = KeyplanFactory.eINSTANCE.createStakeholder();
                    cem.setName("Cem");
                    stakeholders().add(cem);
                });
        chooseNew("Tie");
        Dialogs.choose(Dialogs.await("New Tie"), "cem");
        assertThat(session.plan().getAccount().getTies())
                .singleElement()
                .satisfies(
                        tie -> {
                            assertThat(tie.getFrom()).isEqualTo(ann);
                            assertThat(tie.getTo().getName()).isEqualTo("Cem");
                        });
    }
}
