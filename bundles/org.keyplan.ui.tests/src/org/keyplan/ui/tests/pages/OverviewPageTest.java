package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.edit.Change;
import org.keyplan.examples.Examples;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.ValueType;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.overview.OverviewPage;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Severity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a person sees first of a plan, in whichever language. */
@ExtendWith(Studio.class)
class OverviewPageTest {
    private static final UiTexts TEXTS = UiTexts.beside(OverviewPage.class);

    @TempDir Path folder;
    private Path file;
    private PlanEditor editor;
    private PlanSession session;

    private void open(String example) {
        file = new PlanFolder(folder).example(example);
        editor = (PlanEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
        Ui.run(() -> editor.showPage("overview"));
        Ui.settle();
    }

    @Test
    void countsWhatAReviewWouldFind() {
        open(Examples.NEGLECTED_ACCOUNT);
        Ui.until("findings are known", () -> !session.findings().all().isEmpty());
        Ui.settle();
        long errors =
                Ui.get(
                        () ->
                                session.findings().all().stream()
                                        .filter(f -> !f.accepted())
                                        .filter(f -> f.severity() == Severity.ERROR)
                                        .count());

        assertThat(links()).contains(TEXTS.get("findings.error", errors));
        Screenshots.take("overview-neglected");
    }

    @Test
    void whatIsDueFirstStandsFirstAndATickMeansDone() {
        open(Examples.POWER_SOLUTIONS_INTEGRATOR);
        Action first =
                Ui.get(
                        () ->
                                session.plan().getActions().stream()
                                        .filter(a -> a.getStatus() == ActionStatus.OPEN)
                                        .min(java.util.Comparator.comparing(Action::getDue))
                                        .orElseThrow());
        Button tick =
                Widgets.find(
                        body(),
                        Button.class,
                        b -> TEXTS.get("actions.tick", first.getName()).equals(b.getToolTipText()));
        assertThat(Ui.get(() -> Widgets.first(body(), Button.class))).isSameAs(tick);

        Widgets.press(tick, true);

        assertThat(Ui.get(first::getStatus)).isEqualTo(ActionStatus.DONE);
        assertThat(Ui.get(first::getDoneOn)).isEqualTo(Examples.asOf());
        assertThat(links()).doesNotContain(Ui.get(first::getName));
        Ui.run(() -> session.stack().undo());
        Ui.settle();
        assertThat(links()).contains(Ui.get(first::getName));
        assertThat(Ui.get(session::isDirty)).isFalse();
    }

    @Test
    void overdueActionsAreMarked() {
        open(Examples.POWER_SOLUTIONS_INTEGRATOR);
        Action action =
                Ui.get(
                        () ->
                                session.plan().getActions().stream()
                                        .filter(a -> a.getStatus() == ActionStatus.OPEN)
                                        .findFirst()
                                        .orElseThrow());
        assertThat(labels()).noneMatch(text -> text.contains(TEXTS.get("actions.overdue", "")));

        set(action, Literals.ACTION__DUE, LocalDate.of(2026, 6, 1));

        assertThat(labels())
                .contains(TEXTS.get("actions.overdue", "2026-06-01"), TEXTS.get("actions.late", 1));
    }

    @Test
    void anActionAndATeamMemberAreAddedByName() {
        open(Examples.POWER_SOLUTIONS_INTEGRATOR);
        Text action =
                Widgets.find(
                        body(), Text.class, t -> t.getMessage().equals(TEXTS.get("actions.new")));
        Widgets.replace(action, "Call the treasurer");
        Widgets.enter(action);
        Text member =
                Widgets.find(body(), Text.class, t -> t.getMessage().equals(TEXTS.get("team.new")));
        Widgets.replace(member, "Nina Brandt");
        Widgets.enter(member);

        assertThat(links()).contains("Nina Brandt");
        assertThat(
                        Ui.get(
                                () ->
                                        session.plan().getActions().stream()
                                                .anyMatch(
                                                        a ->
                                                                a.getName()
                                                                        .equals(
                                                                                "Call the"
                                                                                    + " treasurer"))))
                .isTrue();
        Ui.run(() -> session.stack().undo());
        Ui.settle();
        assertThat(links()).doesNotContain("Nina Brandt");
    }

    @Test
    void approachesFollowTheValueType() {
        open(Examples.POWER_SOLUTIONS_INTEGRATOR);
        String fitting = PlanLabels.literal(ApproachKind.MEET_AS_EQUALS, Locale.getDefault());
        assertThat(labels()).anyMatch(text -> text.contains(fitting));

        set(
                Ui.get(() -> session.plan().getAccount()),
                Literals.ACCOUNT__VALUE_TYPE,
                ValueType.INTRINSIC);

        assertThat(labels()).noneMatch(text -> text.contains(fitting));
    }

    @Test
    void leadsToAFieldOfTheAccount() {
        open(Examples.POWER_SOLUTIONS_INTEGRATOR);
        Ui.run(() -> editor.showPage("people"));

        assertThat(
                        Ui.get(
                                () ->
                                        editor.show(
                                                session.plan().getAccount(),
                                                Literals.ACCOUNT__INDUSTRY)))
                .isTrue();

        assertThat(Ui.get(() -> editor.getActivePageInstance().getId())).isEqualTo("overview");
        Screenshots.take("overview-facts");
    }

    @Test
    void showsThePlanThatWasReadAgain() {
        open(Examples.POWER_SOLUTIONS_INTEGRATOR);
        set(Ui.get(() -> session.plan().getAccount()), Literals.NAMED_ELEMENT__NAME, "Changed");
        assertThat(labels()).contains("Changed");

        Ui.run(() -> session.replace(PlanFolder.read(session.file())));
        Ui.settle();

        assertThat(labels()).doesNotContain("Changed");
        assertThat(Ui.get(editor::isDirty)).isFalse();
    }

    private void set(
            org.eclipse.emf.ecore.EObject element,
            org.eclipse.emf.ecore.EStructuralFeature feature,
            Object value) {
        Ui.run(
                () ->
                        session.execute(
                                new Change(session.domain(), Locale.ENGLISH)
                                        .set(element, feature, value)));
        Ui.settle();
    }

    private List<String> links() {
        return Ui.get(
                () ->
                        Widgets.all(body(), Hyperlink.class).stream()
                                .map(Hyperlink::getText)
                                .toList());
    }

    private List<String> labels() {
        return Ui.get(() -> Widgets.all(body(), Label.class).stream().map(Label::getText).toList());
    }

    private Composite body() {
        return (Composite) Ui.get(() -> editor.getActivePageInstance().getPartControl());
    }
}
