package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Ranking;
import org.keyplan.analysis.overview.NextActions;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Action;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a manager reads in a minute: few rows and short texts, so that it stays on one page. */
final class OnePageSections {

    /** One section, since headings between a few rows would cost half of the page. */
    static final List<SectionAuthor> ALL = List.of(new Author());

    private static final int MOST_OPPORTUNITIES = 4;
    private static final int TOP = 3;
    private static final int LONGEST = 60;

    private OnePageSections() {}

    private static final class Author implements SectionAuthor {

        @Override
        public String id() {
            return "summary";
        }

        @Override
        public Optional<Section> write(DocumentContext context) {
            SectionBuilder section = new SectionBuilder(context, id());
            section.add(SummarySection.verdict(context));
            opportunities(context, section);
            risks(context, section);
            actions(context, section);
            more(context, section);
            return section.build();
        }
    }

    private static void opportunities(DocumentContext context, SectionBuilder section) {
        Comparator<Opportunity> byRank =
                Comparator.comparing(o -> Ranking.of(o, context.asOf()).rank());
        List<Opportunity> open =
                context.index().openOpportunities().stream().sorted(byRank).toList();
        section.table(
                "onepage.opportunities",
                List.of(
                        Column.text(context.text("opportunities.opportunity"), 5),
                        Column.text(context.text("opportunities.rank"), 1),
                        SectionBuilder.column(context, OPPORTUNITY__SALES_STAGE, 2),
                        SectionBuilder.column(context, OPPORTUNITY__EXPECTED_CLOSE, 2),
                        SectionBuilder.number(context, OPPORTUNITY__AMOUNT, 3)),
                rows -> {
                    for (Opportunity o : open.stream().limit(MOST_OPPORTUNITIES).toList()) {
                        rows.add(
                                List.of(
                                        Text.of(brief(context.label(o)), Tone.STRONG),
                                        Text.plain(Ranking.of(o, context.asOf()).rank().name()),
                                        context.cell(o.getSalesStage()),
                                        context.known(o.getExpectedClose()),
                                        context.known(o.getAmount())));
                    }
                });
    }

    private static void risks(DocumentContext context, SectionBuilder section) {
        List<Risk> worst = RisksSection.worstFirst(context);
        section.table(
                "summary.risks",
                List.of(
                        Column.text(context.text("risks.risk"), 6),
                        SectionBuilder.column(context, RISK__LIKELIHOOD, 2),
                        SectionBuilder.column(context, RISK__IMPACT, 2),
                        SectionBuilder.column(context, RISK__OWNER, 3)),
                rows -> {
                    for (Risk risk : worst.stream().limit(TOP).toList()) {
                        rows.add(
                                List.of(
                                        Text.plain(brief(context.label(risk))),
                                        context.score(risk.getLikelihood()),
                                        context.score(risk.getImpact()),
                                        shortened(context.cell(risk.getOwner()))));
                    }
                });
    }

    private static void actions(DocumentContext context, SectionBuilder section) {
        List<Action> next = NextActions.of(context.index()).open();
        section.table(
                "summary.actions",
                List.of(
                        Column.text(context.text("actions.action"), 6),
                        SectionBuilder.column(context, ACTION__DUE, 4),
                        SectionBuilder.column(context, ACTION__OWNER, 3)),
                rows -> {
                    for (Action action : next.stream().limit(TOP).toList()) {
                        rows.add(
                                List.of(
                                        Text.plain(brief(context.label(action))),
                                        ActionsSection.due(context, action),
                                        shortened(context.cell(action.getOwner()))));
                    }
                });
    }

    /** What there is no room for, in one line. */
    private static void more(DocumentContext context, SectionBuilder section) {
        int opportunities = context.index().openOpportunities().size() - MOST_OPPORTUNITIES;
        int risks = context.plan().getRisks().size() - TOP;
        int actions = context.index().openActions().size() - TOP;
        if (opportunities > 0 || risks > 0 || actions > 0) {
            section.remark(
                    context.text(
                            "onepage.more",
                            Math.max(0, opportunities),
                            Math.max(0, risks),
                            Math.max(0, actions)));
        }
    }

    private static Text shortened(Text text) {
        return Text.of(brief(text.value()), text.tone());
    }

    /** The beginning of a long text, whole letters only. */
    private static String brief(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
