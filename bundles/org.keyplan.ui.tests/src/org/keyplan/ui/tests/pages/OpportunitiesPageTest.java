package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Gate;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;

/** The list of opportunities and everything about one of them. */
@ExtendWith(Studio.class)
class OpportunitiesPageTest {
    @TempDir Path folder;
    private Path file;
    private PlanEditor editor;
    private PlanSession session;
    private Opportunity first;
    private Opportunity second;

    @BeforeEach
    void open() {
        file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        editor = (PlanEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
        first = Ui.get(() -> session.plan().getOpportunities().get(0));
        second = Ui.get(() -> session.plan().getOpportunities().get(1));
        Ui.run(() -> editor.showPage("opportunities"));
        Ui.settle();
    }

    @Test
    void showsTheFirstAndThenTheOneLookedFor() {
        Screenshots.take("opportunities");
        assertThat(titleShown(first)).isTrue();

        show(second);

        assertThat(titleShown(second)).isTrue();
        assertThat(titleShown(first)).isFalse();
        Screenshots.take("opportunities-second");
    }

    @Test
    void leadsToTheFieldOfSomethingInAnOpportunity() {
        var need = Ui.get(() -> second.getNeeds().get(0));

        assertThat(Ui.get(() -> Navigator.show(need, Literals.NEED__MOTIVE))).isTrue();

        assertThat(titleShown(second)).isTrue();
        Screenshots.take("opportunities-need");
    }

    @Test
    void aGateIsPassedWithATick() {
        Opportunity inProgress =
                Ui.get(
                        () ->
                                session.plan().getOpportunities().stream()
                                        .filter(o -> openGate(o) != null)
                                        .findFirst()
                                        .orElseThrow());
        Gate gate = Ui.get(() -> openGate(inProgress));
        show(inProgress);
        Button tick =
                Widgets.find(
                        body(),
                        Button.class,
                        b ->
                                b.getToolTipText() != null
                                        && b.getToolTipText().endsWith(gate.getText()));

        Widgets.press(tick, true);

        assertThat(Ui.get(gate::getPassedOn)).isEqualTo(Examples.asOf());
        assertThat(Ui.get(tick::isDisposed)).as("it is missing no more").isTrue();
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(gate::getPassedOn)).isNull();
    }

    /** A gate not passed of the stage that an opportunity is in. */
    private static Gate openGate(Opportunity opportunity) {
        return opportunity.getGates().stream()
                .filter(g -> g.getStage() == opportunity.getSalesStage())
                .filter(g -> g.getPassedOn() == null)
                .findFirst()
                .orElse(null);
    }

    @Test
    void aNeedIsAddedByNameFilledInAndRemoved() {
        int before = Ui.get(() -> first.getNeeds().size());
        Text entry = Widgets.find(body(), Text.class, t -> t.getMessage().startsWith("Add a need"));

        Widgets.replace(entry, "Spare parts within a day");
        Widgets.enter(entry);

        assertThat(Ui.get(() -> first.getNeeds().size())).isEqualTo(before + 1);
        var need = Ui.get(() -> first.getNeeds().get(before));
        assertThat(Ui.get(need::getName)).isEqualTo("Spare parts within a day");
        Text name =
                Widgets.find(
                        body(), Text.class, t -> t.getText().equals("Spare parts within a day"));
        Widgets.type(name, " or two");
        assertThat(Ui.get(need::getName)).isEqualTo("Spare parts within a day or two");
        Ui.run(() -> session.save());
        assertThat(PlanFolder.read(file).getOpportunities().get(0).getNeeds().get(before).getName())
                .isEqualTo("Spare parts within a day or two");
        Ui.run(() -> session.stack().undo());
        Ui.run(() -> session.stack().undo());
        Ui.settle();
        assertThat(Ui.get(() -> first.getNeeds().size())).isEqualTo(before);
        assertThat(Ui.get(name::isDisposed)).isTrue();
    }

    @Test
    void aBudgetIsBegunAndFilledIn() {
        Ui.run(
                () ->
                        session.execute(
                                new org.keyplan.core.edit.Change(
                                                session.domain(), java.util.Locale.ENGLISH)
                                        .set(first, Literals.OPPORTUNITY__BUDGET, null)));
        Ui.settle();
        Hyperlink begin =
                Widgets.find(
                        body(),
                        Hyperlink.class,
                        link -> link.isVisible() && link.getText().startsWith("Nothing is known"));

        Widgets.key(begin, '\r');

        assertThat(Ui.get(() -> first.getBudget().getStatus())).isEqualTo(BudgetStatus.UNKNOWN);
        assertThat(Ui.get(begin::isVisible)).isFalse();
    }

    @Test
    void aCompetitorNobodyKnowsIsCreatedWithItsPosition() {
        int before = Ui.get(() -> session.plan().getCompetitors().size());
        Text entry =
                Widgets.find(body(), Text.class, t -> t.getMessage().startsWith("Add a compet"));

        Widgets.replace(entry, "Quarzwerk");
        Widgets.enter(entry);

        assertThat(Ui.get(() -> session.plan().getCompetitors().size())).isEqualTo(before + 1);
        assertThat(
                        Ui.get(
                                () ->
                                        first.getPositions()
                                                .get(first.getPositions().size() - 1)
                                                .getCompetitor()
                                                .getName()))
                .isEqualTo("Quarzwerk");
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(session::isDirty)).isFalse();
    }

    private void show(Opportunity opportunity) {
        assertThat(Ui.get(() -> editor.show(opportunity, null))).isTrue();
        Ui.settle();
    }

    private boolean titleShown(Opportunity opportunity) {
        String name = Ui.get(opportunity::getName);
        return Ui.get(
                () ->
                        Widgets.all(body(), org.eclipse.swt.widgets.Label.class).stream()
                                .anyMatch(label -> label.getText().equals(name)));
    }

    private Composite body() {
        return (Composite) Ui.get(() -> editor.getActivePageInstance().getPartControl());
    }
}
