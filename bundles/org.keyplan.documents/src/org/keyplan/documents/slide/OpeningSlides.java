package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.Slide.Kind;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.model.AccountPlan;

import java.util.List;
import java.util.stream.Stream;

/** The first slide: whose plan, how old, in whose care. */
final class OpeningSlides implements SlideAuthor {

    @Override
    public String id() {
        return "title";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        AccountPlan plan = context.plan();
        List<Fact> control =
                Stream.of(
                                ACCOUNT_PLAN__OWNER,
                                ACCOUNT_PLAN__STATUS,
                                ACCOUNT_PLAN__REVIEWED_ON,
                                ACCOUNT_PLAN__NEXT_REVIEW)
                        .map(
                                feature ->
                                        new Fact(
                                                context.document().label(feature),
                                                context.document().known(plan.eGet(feature))))
                        .toList();
        String account =
                context.document().label(plan.getAccount() == null ? plan : plan.getAccount());
        return List.of(
                new Slide(
                        id(),
                        Kind.TITLE,
                        context.document().label(plan),
                        account,
                        List.of(Column.of(1, new Facts("", control))),
                        List.of()));
    }
}
