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
import java.util.function.BiConsumer;

/** What a manager reads in a minute: few rows and short texts, so that it stays on one page. */
final class OnePageSections {

    /** In the order in which a manager asks. */
    static final List<SectionAuthor> ALL =
            List.of(
                    new Author("summary", OnePageSections::summary),
                    new Author("opportunities", OnePageSections::opportunities),
                    new Author("risks", OnePageSections::risks),
                    new Author("actions", OnePageSections::actions));

    private static final int MOST_OPPORTUNITIES = 5;
    private static final int TOP = 3;
    private static final int LONGEST = 90;

    private OnePageSections() {}

    private record Author(String id, BiConsumer<DocumentContext, SectionBuilder> content)
            implements SectionAuthor {

        @Override
        public Optional<Section> write(DocumentContext context) {
            SectionBuilder section = new SectionBuilder(context, id);
            content.accept(context, section);
            return section.build();
        }
    }

    private static void summary(DocumentContext context, SectionBuilder section) {
        section.add(SummarySection.verdict(context));
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
        more(context, open.size() - MOST_OPPORTUNITIES, section);
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
        more(context, worst.size() - TOP, section);
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
                                        shortened(context.known(action.getOwner()))));
                    }
                });
        more(context, next.size() - TOP, section);
    }

    private static void more(DocumentContext context, int number, SectionBuilder section) {
        if (number > 0) {
            section.remark(context.text("onepage.more", number));
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
