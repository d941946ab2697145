package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.ValueBalance;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Account;
import org.keyplan.model.Objective;
import org.keyplan.model.ObjectiveKind;
import org.keyplan.model.ValueItem;

import java.util.List;
import java.util.Optional;

/** Where we stand with the customer, against the best competitor, and where we want to stand. */
final class PositionSection implements SectionAuthor {

    @Override
    public String id() {
        return "position";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        Account account = context.account();
        SectionBuilder section =
                new SectionBuilder(context, id())
                        .facts(
                                List.of(
                                        new Fact(
                                                context.text("summary.relationship"),
                                                context.relationship()),
                                        new Fact(
                                                context.label(ACCOUNT__RELATIONSHIP_STAGE),
                                                context.known(account.getRelationshipStage())),
                                        new Fact(
                                                context.label(ACCOUNT__PERSONAL_TRUST),
                                                context.known(account.getPersonalTrust()))));
        balance(context, section);
        return section.subheading(context.text("position.ambition"))
                .bullets(
                        context.plan().getObjectives().stream()
                                .filter(o -> o.getKind() == ObjectiveKind.RELATIONSHIP)
                                .map(o -> ambition(context, o))
                                .toList())
                .build();
    }

    private static Text ambition(DocumentContext context, Objective objective) {
        return Text.plain(context.label(objective))
                .with(context.detail(OBJECTIVE__TARGET, objective.getTarget()))
                .with(context.detail(OBJECTIVE__DUE, objective.getDue()))
                .to("objectives");
    }

    private static void balance(DocumentContext context, SectionBuilder section) {
        Account account = context.account();
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
