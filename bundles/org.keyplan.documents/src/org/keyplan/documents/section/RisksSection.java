package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.model.Risk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What may go wrong and what we do about it; what the plan rests on though nobody told us. */
final class RisksSection implements SectionAuthor {

    @Override
    public String id() {
        return "risks";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        section.table(
                "risks.table",
                List.of(
                        Column.text(context.text("risks.risk"), 4),
                        SectionBuilder.column(context, RISK__LIKELIHOOD, 2),
                        SectionBuilder.column(context, RISK__IMPACT, 2),
                        SectionBuilder.column(context, RISK__MITIGATION, 4),
                        SectionBuilder.column(context, RISK__OWNER, 2)),
                rows -> {
                    for (Risk risk : worstFirst(context)) {
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
                });
        Assumptions.add(context, section);
        return section.build();
    }

    /** By likelihood times impact; what nobody assessed comes last. */
    static List<Risk> worstFirst(DocumentContext context) {
        return context.plan().getRisks().stream()
                .sorted(Comparator.comparing(RisksSection::weight).reversed())
                .toList();
    }

    private static int weight(Risk risk) {
        return risk.getLikelihood() == null || risk.getImpact() == null
                ? -1
                : risk.getLikelihood() * risk.getImpact();
    }
}
