package org.keyplan.ui.plan.opportunities;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.model.AssessmentQuestion;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.model.PursuitAssessment;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.plan.paper.ChildLines;
import org.keyplan.ui.plan.paper.ChildLines.Setup;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.plan.paper.RowList;
import org.keyplan.ui.text.UiTexts;

import java.util.Arrays;
import java.util.List;

/** The four questions to ask before an opportunity is pursued, and the answers given so far. */
final class AssessmentPanel {
    private static final UiTexts TEXTS = UiTexts.beside(AssessmentPanel.class);

    private final FieldSite site;
    private final Paper paper;
    private final ChildLines answers;
    private final RowList<AssessmentQuestion> unanswered;
    private Opportunity opportunity;

    AssessmentPanel(Composite parent, FieldSite site, Paper paper) {
        this.site = site;
        this.paper = paper;
        paper.heading(parent, TEXTS.get("assessment"));
        answers =
                new ChildLines(
                        parent,
                        site,
                        paper,
                        new Setup(
                                Literals.OPPORTUNITY__ASSESSMENT,
                                List.of(
                                        Setup.field(Literals.PURSUIT_ASSESSMENT, "question", 2),
                                        Setup.field(Literals.PURSUIT_ASSESSMENT, "score", 2),
                                        Setup.field(Literals.PURSUIT_ASSESSMENT, "on", 1),
                                        Setup.field(Literals.PURSUIT_ASSESSMENT, "why", 3)),
                                null,
                                null));
        Composite rest = Paper.across(paper.grid(parent, 2, false));
        unanswered = new RowList<>(rest, this::make, site::resized);
    }

    private void make(Composite rest, AssessmentQuestion question) {
        Paper.wide(paper.muted(rest, PlanLabels.literal(question, site.locale())));
        if (!site.session().isReadOnly()) {
            paper.link(rest, TEXTS.get("assessment.answer"), () -> answer(question))
                    .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        }
    }

    private void answer(AssessmentQuestion question) {
        PursuitAssessment answer = KeyplanFactory.eINSTANCE.createPursuitAssessment();
        answer.setQuestion(question);
        answer.setOn(site.session().asOf());
        site.execute(site.change().add(opportunity, Literals.OPPORTUNITY__ASSESSMENT, answer));
    }

    void show(Opportunity shown) {
        opportunity = shown;
        answers.show(shown);
        unanswered.show(
                Arrays.stream(AssessmentQuestion.values())
                        .filter(
                                question ->
                                        shown.getAssessment().stream()
                                                .noneMatch(a -> a.getQuestion() == question))
                        .toList());
    }

    ChildLines lines() {
        return answers;
    }
}
