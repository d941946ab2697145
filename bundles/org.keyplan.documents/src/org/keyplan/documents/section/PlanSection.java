package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Section;

import java.util.Optional;

/** Whose plan it is, for which time, and when it is reviewed. */
final class PlanSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        return new SectionBuilder(context, "plan")
                .paragraph(context.plan().getDescription())
                .facts(
                        context.plan(),
                        ACCOUNT_PLAN__OWNER,
                        ACCOUNT_PLAN__PERIOD_START,
                        ACCOUNT_PLAN__PERIOD_END,
                        ACCOUNT_PLAN__REVIEWED_ON,
                        ACCOUNT_PLAN__NEXT_REVIEW,
                        ACCOUNT_PLAN__FUNNEL_THRESHOLD)
                .build();
    }
}
