package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.model.Risk;

import java.util.List;
import java.util.Optional;

/** What may go wrong, and what we do about it. */
final class RisksSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        return new SectionBuilder(context, "risks")
                .table(
                        "risks.table",
                        List.of(
                                Column.text(context.text("risks.risk"), 4),
                                SectionBuilder.column(context, RISK__LIKELIHOOD, 2),
                                SectionBuilder.column(context, RISK__IMPACT, 2),
                                SectionBuilder.column(context, RISK__MITIGATION, 4),
                                SectionBuilder.column(context, RISK__OWNER, 2)),
                        rows -> {
                            for (Risk risk : context.plan().getRisks()) {
                                rows.add(
                                        List.of(
                                                context.described(risk)
                                                        .with(
                                                                context.detail(
                                                                        RISK__CONCERNS,
                                                                        risk.getConcerns())),
                                                context.score(risk.getLikelihood()),
                                                context.score(risk.getImpact()),
                                                context.known(risk.getMitigation()),
                                                context.known(risk.getOwner())));
                            }
                        })
                .build();
    }
}
