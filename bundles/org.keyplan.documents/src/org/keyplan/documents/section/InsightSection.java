package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.design.DiagramKind;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;

import java.util.List;
import java.util.Optional;

/** The customer's own strategy, from goals to the solutions that serve them. */
final class InsightSection implements SectionAuthor {

    @Override
    public String id() {
        return "insights";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        return new SectionBuilder(context, id())
                .figure(context.figures().of(DiagramKind.INSIGHT_MAP))
                .table(
                        "insights.table",
                        List.of(
                                SectionBuilder.column(context, INSIGHT__KIND, 2),
                                Column.text(context.text("insights.insight"), 4),
                                SectionBuilder.column(context, INSIGHT__OWNER, 3),
                                SectionBuilder.column(context, INSIGHT__LEADS_TO, 4),
                                SectionBuilder.column(context, INSIGHT__OFFERING, 3),
                                SectionBuilder.column(context, SOURCED__CONFIDENCE, 3)),
                        rows -> {
                            for (InsightKind kind : InsightKind.VALUES) {
                                ofKind(context, kind, rows);
                            }
                        })
                .build();
    }

    private static void ofKind(DocumentContext context, InsightKind kind, List<List<Text>> rows) {
        for (Insight insight : context.plan().getInsights()) {
            if (insight.getKind() == kind) {
                rows.add(
                        List.of(
                                context.cell(kind),
                                context.described(insight),
                                context.lines(insight.getOwner()),
                                context.lines(insight.getLeadsTo()),
                                context.cell(insight.getOffering()),
                                context.confidence(insight)));
            }
        }
    }
}
