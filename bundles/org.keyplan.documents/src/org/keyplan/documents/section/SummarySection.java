package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.ValueBalance;
import org.keyplan.analysis.ValueTypeEvidence;
import org.keyplan.analysis.overview.DecisionCoverage;
import org.keyplan.analysis.overview.NextActions;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Account;
import org.keyplan.model.Action;
import org.keyplan.model.Risk;
import org.keyplan.model.ValueEvidence;
import org.keyplan.model.ValueType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan on one page: the verdict, what value means to the customer and why we think so, where we
 * stand, what may go wrong, what is done next.
 */
final class SummarySection implements SectionAuthor {

    private static final int TOP = 3;

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        section.paragraph(context.plan().getDescription());
        section.aside(verdict(context));
        section.facts(
                List.of(
                        new Fact(context.text("summary.account"), account(context)),
                        new Fact(context.label(ACCOUNT__VALUE_TYPE), valueType(context)),
                        new Fact(context.text("summary.position"), position(context))));
        risks(context, section);
        actions(context, section);
        return section.build();
    }

    /** Whether the plan holds, in one sentence, and how far those who decide are covered. */
    static Callout verdict(DocumentContext context) {
        Verdict verdict = Verdict.of(context.result(), context.index());
        DecisionCoverage coverage = DecisionCoverage.of(context.index());
        List<Text> lines = new ArrayList<>();
        lines.add(
                Text.plain(context.text("verdict." + verdict, verdict.number(context.result())))
                        .to("findings"));
        if (!coverage.deciders().isEmpty()) {
            lines.add(
                    Text.plain(
                                    context.text(
                                            "verdict.coverage",
                                            coverage.deciders().size(),
                                            coverage.covered().size()))
                            .to("influence"));
        }
        return new Callout(verdict.tone(), context.text("verdict"), lines);
    }

    /** What the company is, in one line. */
    private static Text account(DocumentContext context) {
        Account account = context.account();
        List<String> known =
                List.of(
                                context.cell(account.getIndustry()),
                                context.cell(account.getHeadquarters()),
                                context.cell(account.getAnnualRevenue()))
                        .stream()
                        .map(Text::value)
                        .filter(value -> !value.isEmpty())
                        .toList();
        return known.isEmpty()
                ? context.unknown()
                : Text.plain(String.join(" · ", known)).to("profile");
    }

    /** The type, how much evidence points to it, and the best of it in the customer's words. */
    private static Text valueType(DocumentContext context) {
        Account account = context.account();
        ValueType type = account.getValueType();
        Text value = context.known(type);
        if (type == ValueType.UNCLASSIFIED) {
            return value;
        }
        ValueTypeEvidence evidence = ValueTypeEvidence.of(account);
        String why =
                evidence.total() == 0
                        ? context.text("summary.evidence.none")
                        : context.text("summary.evidence", evidence.count(type), evidence.total());
        String quote =
                evidence.byType().get(type).stream()
                        .map(ValueEvidence::getStatement)
                        .filter(statement -> statement != null && !statement.isBlank())
                        .findFirst()
                        .map(statement -> context.text("summary.quote", unquoted(statement)))
                        .orElse("");
        return value.with(why).with(quote).to("profile");
    }

    /** Many write a statement in quotation marks of their own. */
    private static String unquoted(String statement) {
        return statement.strip().replaceAll("^[“”\"„«「『]+|[“”\"»」』]+$", "");
    }

    private static Text position(DocumentContext context) {
        ValueBalance balance = ValueBalance.of(context.account());
        Text level = context.relationship();
        if (balance.compared().isEmpty()) {
            return level.equals(context.unknown()) ? level : level.to("position");
        }
        return level.with(context.text("summary.lead", balance.lead())).to("position");
    }

    private static void risks(DocumentContext context, SectionBuilder section) {
        section.table(
                "summary.risks",
                List.of(
                        Column.text(context.text("risks.risk"), 6),
                        SectionBuilder.column(context, RISK__LIKELIHOOD, 2),
                        SectionBuilder.column(context, RISK__IMPACT, 2),
                        SectionBuilder.column(context, RISK__OWNER, 3)),
                rows -> {
                    for (Risk risk :
                            RisksSection.worstFirst(context).stream().limit(TOP).toList()) {
                        rows.add(
                                List.of(
                                        context.cell(risk),
                                        context.score(risk.getLikelihood()),
                                        context.score(risk.getImpact()),
                                        context.cell(risk.getOwner())));
                    }
                });
    }

    private static void actions(DocumentContext context, SectionBuilder section) {
        section.table(
                "summary.actions",
                List.of(
                        Column.text(context.text("actions.action"), 6),
                        SectionBuilder.column(context, ACTION__DUE, 4),
                        SectionBuilder.column(context, ACTION__OWNER, 3)),
                rows -> {
                    List<Action> next = NextActions.of(context.index()).open();
                    for (Action action : next.stream().limit(TOP).toList()) {
                        rows.add(
                                List.of(
                                        context.cell(action).to("actions"),
                                        ActionsSection.due(context, action),
                                        context.known(action.getOwner())));
                    }
                });
    }
}
