package org.keyplan.ui.plan.overview;

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
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.plan.paper.RowList;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.stream.Collectors;

/** What value means to the customer, what they said that shows it, and what to do about it. */
final class ValueTypePanel {
    private static final UiTexts TEXTS = UiTexts.beside(ValueTypePanel.class);
    private static final int COLUMNS = 2;

    private final FieldSite site;
    private final Paper paper;
    private final FormView type;
    private final Label verdict;
    private final RowList<Row> evidence;
    private final Label approaches;

    /** Something they said or did. */
    private record Row(ValueEvidence evidence, String statement, String indicates) {}

    ValueTypePanel(Composite parent, FieldSite site, Paper paper) {
        this.site = site;
        this.paper = paper;
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
        Composite rows = Paper.wide(paper.grid(parent, COLUMNS, false));
        evidence = new RowList<>(rows, this::make, site::resized);
        Paper.wide(paper.entry(parent, TEXTS.get("value.new"), this::create))
                .setEnabled(!site.session().isReadOnly());
        Paper.wide(paper.strong(parent, TEXTS.get("value.approaches")));
        approaches = Paper.wide(paper.text(parent, ""));
    }

    private void make(Composite rows, Row row) {
        Paper.wide(paper.link(rows, row.statement(), () -> site.open(row.evidence())));
        paper.muted(rows, row.indicates());
    }

    private void create(String statement) {
        ValueEvidence said = KeyplanFactory.eINSTANCE.createValueEvidence();
        said.setStatement(statement);
        site.execute(
                site.change()
                        .add(site.session().plan().getAccount(), Literals.ACCOUNT__EVIDENCE, said));
    }

    void bind(Account account) {
        type.show(account == null ? List.of() : List.of(account));
    }

    void show(Account account) {
        ValueTypeEvidence found = ValueTypeEvidence.of(account);
        verdict.setText(verdict(found));
        evidence.show(
                account == null
                        ? List.of()
                        : account.getEvidence().stream().map(this::row).toList());
        ValueType value = account == null ? ValueType.UNCLASSIFIED : account.getValueType();
        approaches.setText(
                value == ValueType.UNCLASSIFIED
                        ? TEXTS.get("value.approaches.later")
                        : ApproachFit.fitting(value).stream()
                                .map(a -> "•  " + PlanLabels.literal(a, site.locale()))
                                .collect(Collectors.joining("\n")));
    }

    private static String verdict(ValueTypeEvidence found) {
        if (found.total() == 0) {
            return TEXTS.get("value.noEvidence");
        }
        return found.majority()
                .map(type -> TEXTS.get("value.majority", type, found.count(type), found.total()))
                .orElseGet(() -> TEXTS.get("value.divided", found.total()));
    }

    private Row row(ValueEvidence said) {
        return new Row(
                said,
                PlanLabels.label(said, site.locale()),
                PlanLabels.literal(said.getIndicates(), site.locale()));
    }
}
