package org.keyplan.ui.tests.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.outline.GroupKind;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.ShowsElements;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.List;

/** Finding one's way in the explorer: search, badges, reveal, several plans. */
@ExtendWith(Studio.class)
class ExplorerFindingTest {
    @TempDir Path folder;

    private PlanFolder plans;
    private PlanSession session;
    private AccountPlan plan;
    private Explorer explorer;

    @BeforeEach
    void openPlan() {
        plans = new PlanFolder(folder);
        Path file = plans.example(Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(file);
        session = Workbench.session(file);
        plan = session.plan();
        explorer = Explorer.show();
        Ui.until("findings are known", () -> session.findings().isUpToDate());
    }

    private Stakeholder person(String name) {
        return plan.getAccount().getStakeholders().stream()
                .filter(person -> name.equals(person.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSearchShowsWhatItFindsWithWhatStandsAboveAndEndsAsItBegan() {
        explorer.childrenOf(plan);
        Stakeholder fiona = person("Fiona Macrae");

        explorer.search("chief operating");
        assertThat(explorer.shows(fiona)).isTrue();
        explorer.toFirst();
        assertThat(explorer.selected()).isEqualTo(List.of(fiona));
        assertThat(explorer.shows(person("Charlotte Venn"))).isFalse();
        assertThat(explorer.shows(new OutlineGroup(plan, GroupKind.RISKS))).isFalse();

        explorer.select(plan);
        new Keyboard(explorer.tree()).press(SWT.ESC);
        explorer.waitForSearch();
        assertThat(Ui.get(() -> explorer.searchField().getText())).isEmpty();
        assertThat(explorer.shows(new OutlineGroup(plan, GroupKind.RISKS))).isTrue();
        assertThat(Ui.get(() -> explorer.viewer().getExpandedElements())).containsExactly(plan);
    }

    private List<String> expanded() {
        return Ui.get(
                () ->
                        java.util.Arrays.stream(explorer.viewer().getExpandedElements())
                                .map(Object::toString)
                                .toList());
    }

    @Test
    void aSearchFollowsWhatChanges() {
        Stakeholder fiona = person("Fiona Macrae");
        explorer.search("zzz");
        assertThat(explorer.roots()).isEmpty();
        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        fiona,
                                        Literals.NAMED_ELEMENT__NAME,
                                        "Zzz")));
        Ui.until("the person is found", () -> explorer.item(fiona) != null);
        Ui.run(() -> session.stack().undo());
        Ui.until("nobody is found", () -> explorer.tree().getItemCount() == 0);
    }

    @Test
    void aBadgeComesAndGoesWithAFindingAlsoAbove() {
        Action action =
                plan.getActions().stream()
                        .filter(each -> each.getStatus() == ActionStatus.OPEN)
                        .filter(each -> session.findings().worst(each).isEmpty())
                        .findFirst()
                        .orElseThrow();
        Image ownBefore = icon(action);
        Object above = Ui.get(() -> explorer.item(action).getParentItem().getData());
        Image aboveBefore = icon(above);

        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        action,
                                        Literals.ACTION__OWNER,
                                        SetCommand.UNSET_VALUE)));
        Ui.until("something is found", () -> session.findings().worst(action).isPresent());
        Ui.until("a badge is shown", () -> explorer.item(action).getImage() != ownBefore);
        assertThat(icon(above)).isNotSameAs(aboveBefore);

        Ui.run(() -> session.stack().undo());
        Ui.until("the badge is gone", () -> explorer.item(action).getImage() == ownBefore);
        assertThat(icon(above)).isSameAs(aboveBefore);
    }

    private Image icon(Object node) {
        Ui.run(() -> explorer.viewer().reveal(node));
        return Ui.get(() -> explorer.item(node).getImage());
    }

    @Test
    void anElementIsRevealedThroughASearchThatHidesIt() {
        Stakeholder venn = person("Charlotte Venn");
        explorer.search("chief operating");
        assertThat(explorer.shows(venn)).isFalse();

        ShowsElements place = explorer.view();
        assertThat(Ui.get(() -> place.show(venn, null))).isTrue();
        Ui.settle();

        assertThat(explorer.selected()).isEqualTo(List.of(venn));
        assertThat(Ui.get(() -> explorer.searchField().getText())).isEmpty();
        assertThat(Ui.get(() -> explorer.view().notice())).contains("Charlotte Venn");
    }

    @Test
    void whatIsReplacedStaysOpenAndSelected() {
        Stakeholder venn = person("Charlotte Venn");
        explorer.select(venn);
        int open = expanded().size();
        Ui.run(() -> session.replace(PlanFolder.read(session.file())));
        Ui.settle();
        plan = session.plan();
        assertThat(explorer.selected()).isEqualTo(List.of(person("Charlotte Venn")));
        assertThat(person("Charlotte Venn")).isNotSameAs(venn);
        assertThat(expanded()).hasSize(open);
    }

    @Test
    void everyOpenPlanIsARootUntilItIsClosed() {
        Path second = plans.example(Examples.POWER_AUTHORITY);
        var editor = Workbench.openPlan(second);
        assertThat(explorer.roots()).hasSize(2);
        PlanPart part = explorer.view();
        explorer.select(plan);
        assertThat(Ui.get(part::session)).isSameAs(session);
        explorer.select(Workbench.session(second).plan());
        assertThat(Ui.get(part::session)).isSameAs(Workbench.session(second));

        Ui.run(() -> Workbench.page().closeEditor(editor, false));
        Ui.settle();
        assertThat(explorer.roots()).hasSize(1);
        Workbench.closeEditors();
        assertThat(explorer.roots()).isEmpty();
        assertThat(Ui.get(() -> explorer.tree().isVisible())).isFalse();
    }

    @Test
    void whatIsSelectedInAnEditorIsSelectedHereUnlessNobodyWantsThat() {
        Stakeholder venn = person("Charlotte Venn");
        Stakeholder fiona = person("Fiona Macrae");
        select(venn);
        Ui.until(
                "the tree follows",
                () -> explorer.viewer().getStructuredSelection().toList().equals(List.of(venn)));
        Ui.run(() -> explorer.view().setLinked(false));
        select(fiona);
        assertThat(explorer.selected()).isEqualTo(List.of(venn));
        Ui.run(() -> explorer.view().setLinked(true));
    }

    /** Selects a person in the active editor. */
    private static void select(Stakeholder person) {
        Ui.run(
                () -> {
                    IEditorPart editor = Workbench.page().getActiveEditor();
                    Workbench.page().activate(editor);
                    editor.getSite()
                            .getSelectionProvider()
                            .setSelection(new StructuredSelection(person));
                });
        Ui.settle();
    }
}
