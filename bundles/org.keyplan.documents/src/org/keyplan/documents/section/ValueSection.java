package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.ApproachFit;
import org.keyplan.analysis.ValueBalance;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Account;
import org.keyplan.model.ValueEvidence;
import org.keyplan.model.ValueItem;
import org.keyplan.model.ValueType;

import java.util.List;
import java.util.Optional;

/**
 * What value means to the account: its type, the evidence for it, and the balance of value and
 * cost.
 */
final class ValueSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        Account account = context.account();
        SectionBuilder section =
                new SectionBuilder(context, "value").facts(account, ACCOUNT__VALUE_TYPE);
        if (account.getValueType() != ValueType.UNCLASSIFIED) {
            section.remark(context.text("value.fits"))
                    .bullets(
                            ApproachFit.fitting(account.getValueType()).stream()
                                    .map(context::cell)
                                    .toList());
        }
        section.table(
                "value.evidence",
                List.of(
                        SectionBuilder.column(context, VALUE_EVIDENCE__STATEMENT, 5),
                        SectionBuilder.column(context, VALUE_EVIDENCE__SAID_BY, 2),
                        SectionBuilder.column(context, VALUE_EVIDENCE__INDICATES, 2),
                        SectionBuilder.column(context, SOURCED__CONFIDENCE, 3)),
                rows -> {
                    for (ValueEvidence evidence : account.getEvidence()) {
                        rows.add(
                                List.of(
                                        context.cell(evidence.getStatement()),
                                        context.cell(evidence.getSaidBy()),
                                        context.known(evidence.getIndicates()),
                                        context.confidence(evidence)));
                    }
                });
        balance(context, account, section);
        return section.build();
    }

    private static void balance(DocumentContext context, Account account, SectionBuilder section) {
        section.table(
                "value.balance",
                List.of(
                        SectionBuilder.column(context, VALUE_ITEM__KIND, 3),
                        SectionBuilder.column(context, VALUE_ITEM__TEXT, 4),
                        SectionBuilder.column(context, VALUE_ITEM__WEIGHT, 1),
                        SectionBuilder.column(context, VALUE_ITEM__FOR_US, 1),
                        Column.text(context.label(VALUE_ITEM__FOR_BEST_COMPETITOR), 1)),
                rows -> {
                    for (ValueItem item : account.getValue()) {
                        rows.add(
                                List.of(
                                        context.cell(item.getKind()),
                                        context.cell(item.getText()),
                                        context.score(item.getWeight()),
                                        context.score(item.getForUs()),
                                        context.score(item.getForBestCompetitor())));
                    }
                });
        if (!account.getValue().isEmpty()) {
            ValueBalance balance = ValueBalance.of(account);
            section.add(
                    new Paragraph(
                            Text.plain(
                                    context.text("value.result", balance.ours(), balance.lead()))));
        }
    }
}
