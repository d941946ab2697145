package org.keyplan.ui.plan.overview;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.analysis.ApproachFit;
import org.keyplan.analysis.ValueTypeEvidence;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.ValueEvidence;
import org.keyplan.model.ValueType;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.form.ElementForm;
import org.keyplan.ui.form.FormView;
import org.keyplan.ui.plan.paper.ChildLines;
import org.keyplan.ui.plan.paper.ChildLines.Setup;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.stream.Collectors;

/** What value means to the customer, what they said that shows it, and what to do about it. */
final class ValueTypePanel {
    private static final UiTexts TEXTS = UiTexts.beside(ValueTypePanel.class);

    private final FieldSite site;
    private final FormView type;
    private final Label verdict;
    private final ChildLines evidence;
    private final Label approaches;

    ValueTypePanel(Composite parent, FieldSite site, Paper paper) {
        this.site = site;
        paper.heading(parent, TEXTS.get("value"));
        type =
                new FormView(
                        parent,
                        site,
                        List.of(
                                ElementForm.of(Literals.ACCOUNT)
                                        .field(Literals.ACCOUNT__VALUE_TYPE)
                                        .orElseThrow()),
                        1);
        Paper.wide(type.control());
        verdict = Paper.wide(paper.muted(parent, ""));
        Setup lines =
                new Setup(
                        Literals.ACCOUNT__EVIDENCE,
                        List.of(
                                Setup.field(Literals.VALUE_EVIDENCE, "statement", 3),
                                Setup.field(Literals.VALUE_EVIDENCE, "indicates", 2)),
                        TEXTS.get("value.new"),
                        this::add);
        evidence = new ChildLines(parent, site, paper, lines);
        Paper.wide(paper.strong(parent, TEXTS.get("value.approaches")));
        approaches = Paper.wide(paper.text(parent, ""));
    }

    private Command add(EObject account, String statement) {
        ValueEvidence said = KeyplanFactory.eINSTANCE.createValueEvidence();
        said.setStatement(statement);
        return site.change().add(account, Literals.ACCOUNT__EVIDENCE, said);
    }

    void bind(Account account) {
        type.show(account == null ? List.of() : List.of(account));
    }

    void show(Account account) {
        ValueTypeEvidence found = ValueTypeEvidence.of(account);
        verdict.setText(verdict(account, found));
        evidence.show(account);
        ValueType value = account == null ? ValueType.UNCLASSIFIED : account.getValueType();
        approaches.setText(
                value == ValueType.UNCLASSIFIED
                        ? TEXTS.get("value.approaches.later")
                        : ApproachFit.fitting(value).stream()
                                .map(a -> "•  " + PlanLabels.literal(a, site.locale()))
                                .collect(Collectors.joining("\n")));
    }

    private static String verdict(Account account, ValueTypeEvidence found) {
        if (found.total() == 0) {
            boolean silent = account == null || account.getEvidence().isEmpty();
            return TEXTS.get(silent ? "value.noEvidence" : "value.unweighed");
        }
        return found.majority()
                .map(type -> TEXTS.get("value.majority", type, found.count(type), found.total()))
                .orElseGet(() -> TEXTS.get("value.divided", found.total()));
    }
}
