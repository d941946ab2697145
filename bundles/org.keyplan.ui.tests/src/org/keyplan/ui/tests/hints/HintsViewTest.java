package org.keyplan.ui.tests.hints;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.hint.Hint;
import org.keyplan.model.hint.Hints;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.findings.FindingItem;
import org.keyplan.ui.findings.FindingsView;
import org.keyplan.ui.hints.HintsView;
import org.keyplan.ui.navigation.Explains;
import org.keyplan.ui.navigation.Hinted;
import org.keyplan.ui.robot.Findings;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;
import org.keyplan.validation.RuleCatalogue;
import org.keyplan.validation.RuleTexts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Help on what a person works on. */
@ExtendWith(Studio.class)
class HintsViewTest {
    private static final int BACK = 0;
    private static final int CONTENTS = 1;
    private static final int PIN = 2;

    @TempDir Path folder;
    private PlanSession session;
    private HintsView view;
    private FindingsView findings;

    @BeforeEach
    void open() {
        Path file = new PlanFolder(folder).example(Examples.NEGLECTED_ACCOUNT);
        Workbench.openPlan(file);
        session = Workbench.session(file);
        view = Workbench.view(Explains.HINTS, HintsView.class);
        findings = Workbench.view(FindingsView.ID, FindingsView.class);
        Findings.upToDate(session);
    }

    /** All that is written in the hints view. */
    private List<String> texts() {
        return Ui.get(
                () ->
                        Widgets.all(pane(), Label.class).stream()
                                .map(label -> label.getText().replace("&&", "&"))
                                .toList());
    }

    /** Where the view writes; the findings write theirs between sashes. */
    private static ScrolledComposite pane() {
        return Widgets.find(
                Workbench.shell(),
                ScrolledComposite.class,
                each ->
                        each.getClass() == ScrolledComposite.class
                                && each.isVisible()
                                && !(each.getParent() instanceof SashForm)
                                && !Widgets.all(each, Label.class).isEmpty());
    }

    private static Link link(String text) {
        return Widgets.link(pane(), text);
    }

    private static void follow(String text, String target) {
        Widgets.follow(link(text), target);
    }

    /** One of the buttons of the view: back, all hints, pin. */
    private void action(int index, boolean on) {
        Ui.run(
                () -> {
                    IAction action =
                            ((ActionContributionItem)
                                            view.getViewSite()
                                                    .getActionBars()
                                                    .getToolBarManager()
                                                    .getItems()[index])
                                    .getAction();
                    action.setChecked(on);
                    action.run();
                });
        Ui.settle();
    }

    private void untilExplained(Object concept) {
        Hint hint = Hints.of(concept, Ui.get(Locale::getDefault)).orElseThrow();
        Ui.until(hint.title() + " is explained", () -> texts().contains(hint.why()));
    }

    private Finding finding(String rule) {
        return Findings.first(session, rule);
    }

    private void select(Object what) {
        Ui.run(
                () ->
                        findings.getSite()
                                .getSelectionProvider()
                                .setSelection(new StructuredSelection(what)));
        Ui.settle();
    }

    @Test
    void explainsTheFieldThatASelectedFindingIsAbout() {
        select(new FindingItem(session, finding("NED-03")));
        untilExplained(Literals.NEED__MOTIVE);
        Screenshots.take("hints-field");
    }

    @Test
    void explainsTheKindOfWhatIsSelectedAndWhatWasFoundAboutIt() {
        select(new FindingItem(session, finding("PPL-05")));
        untilExplained(Literals.ACCOUNT);

        Finding ofAccount = finding("PPL-05");
        link(ofAccount.message(language()).replace("&", "&&"));
        Screenshots.take("hints-account");

        action(PIN, true);
        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        session.plan().getAccount(),
                                        Literals.ACCOUNT__TOP_DECISION_MAKER,
                                        null)));
        Ui.until(
                "it is found",
                () -> session.findings().all().stream().anyMatch(f -> f.ruleId().equals("DEC-01")));
        link(finding("DEC-01").message(language()).replace("&", "&&"));
        action(PIN, false);
    }

    @Test
    void explainsTheFieldWithTheFocusUnlessPinned() {
        Shell shell = Workbench.shell();
        Text field =
                Ui.get(
                        () -> {
                            Text text = new Text(shell, SWT.NONE);
                            Hinted.mark(text, Literals.PARTICIPANT__ROLES);
                            return text;
                        });
        try {
            focus(field);
            untilExplained(Literals.BUYING_ROLE);
            assertThat(texts())
                    .contains(
                            PlanLabels.feature(Literals.PARTICIPANT__ROLES, language()),
                            Hints.of(BuyingRole.COACH, language()).orElseThrow().what(),
                            Hints.of(BuyingRole.PURCHASER, language()).orElseThrow().what());
            Screenshots.take("hints-values");

            action(PIN, true);
            select(new FindingItem(session, finding("PPL-05")));
            Ui.settle();
            assertThat(texts())
                    .contains(Hints.of(BuyingRole.COACH, language()).orElseThrow().what());
            action(PIN, false);
            select(new FindingItem(session, finding("NED-03")));
            untilExplained(Literals.NEED__MOTIVE);
        } finally {
            Ui.run(field::dispose);
        }
    }

    private static void focus(Control control) {
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.widget = control;
                    control.notifyListeners(SWT.FocusIn, event);
                });
        Ui.settle();
    }

    @Test
    void leadsFromAFieldToItsRulesAndBack() {
        select(new FindingItem(session, finding("NED-03")));
        untilExplained(Literals.NEED__MOTIVE);

        follow("NED-03", "NED-03");

        RuleTexts rule = RuleTexts.of(RuleCatalogue.standard().find("NED-03").orElseThrow());
        assertThat(texts())
                .contains(rule.name(language()), rule.why(language()), rule.whatToDo(language()));
        Screenshots.take("hints-rule");
        action(BACK, false);
        untilExplained(Literals.NEED__MOTIVE);
    }

    @Test
    void leadsToTheFindingInTheList() {
        Finding finding = finding("NED-03");
        select(new FindingItem(session, finding));
        untilExplained(Literals.NEED__MOTIVE);
        String message = finding.message(language()).replace("&", "&&");
        select(new FindingItem(session, finding("PPL-05")));
        untilExplained(Literals.ACCOUNT);
        action(BACK, false);

        follow(message, message);

        assertThat(Ui.get(() -> findings.getSite().getSelectionProvider().getSelection()))
                .isEqualTo(new StructuredSelection(new FindingItem(session, finding)));
    }

    @Test
    void offersAllThereIsToRead() {
        action(CONTENTS, false);
        Screenshots.take("hints-contents");

        follow(
                PlanLabels.type(Literals.INFLUENCE_MAP, language()),
                PlanLabels.type(Literals.INFLUENCE_MAP, language()));

        untilExplained(Literals.INFLUENCE_MAP);
    }

    private static Locale language() {
        return Ui.get(Locale::getDefault);
    }
}
