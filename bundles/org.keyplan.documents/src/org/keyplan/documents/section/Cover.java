package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Document.Labels;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.options.Edition;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.PlanElement;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the cover and around the pages: whose plan, for whom, as of when. */
final class Cover {

    private final DocumentContext context;
    private final boolean forCustomer;

    Cover(DocumentContext context) {
        this.context = context;
        this.forCustomer = context.options().edition() == Edition.CUSTOMER;
    }

    String title() {
        return context.label(context.accountOrPlan());
    }

    String subtitle() {
        return forCustomer
                ? context.text("customer.subtitle", context.asOf())
                : context.text(
                        "document.subtitle",
                        context.plan(),
                        context.plan().getStatus(),
                        context.asOf());
    }

    /** The few facts that a manager asks for first; for the customer, what we share. */
    List<Fact> summary() {
        return forCustomer
                ? List.of(
                        new Fact(context.text("customer.for"), Text.plain(title())),
                        new Fact(
                                context.text("customer.section.objectives"),
                                context.cell(context.plan().getObjectives().size())
                                        .to("objectives")),
                        new Fact(
                                context.text("customer.open"),
                                context.cell(context.index().openActions().size()).to("actions")))
                : Summary.of(context);
    }

    /** Who keeps the plan, for which time, when it was and will be looked at. */
    List<Fact> control() {
        AccountPlan plan = context.plan();
        return features()
                .map(f -> new Fact(context.label(f), context.known(plan.eGet(f))))
                .filter(fact -> !forCustomer || !fact.value().equals(context.unknown()))
                .toList();
    }

    private Stream<EStructuralFeature> features() {
        return switch (context.options().edition()) {
            case CUSTOMER ->
                    Stream.of(
                            ACCOUNT_PLAN__OWNER,
                            ACCOUNT_PLAN__PERIOD_START,
                            ACCOUNT_PLAN__PERIOD_END);
            case ONE_PAGE -> Stream.of(ACCOUNT_PLAN__OWNER, ACCOUNT_PLAN__NEXT_REVIEW);
            case FULL, REVIEW ->
                    Stream.of(
                            ACCOUNT_PLAN__OWNER,
                            ACCOUNT_PLAN__STATUS,
                            ACCOUNT_PLAN__PERIOD_START,
                            ACCOUNT_PLAN__PERIOD_END,
                            ACCOUNT_PLAN__REVIEWED_ON,
                            ACCOUNT_PLAN__NEXT_REVIEW,
                            ACCOUNT_PLAN__FUNNEL_THRESHOLD);
        };
    }

    Labels labels() {
        String edition = context.text("edition." + context.options().edition().id());
        return new Labels(
                context.text("document.contents"),
                forCustomer ? context.text("customer.notice", title()) : confidentiality(),
                context.text("document.made", context.asOf()),
                edition,
                forCustomer
                        ? context.text("customer.running", title(), context.asOf())
                        : context.text(
                                "document.running",
                                title(),
                                context.plan().getStatus(),
                                context.asOf()),
                context.text("document.figure"),
                context.text("document.table"),
                context.text("document.page", "{0}", "{1}"));
    }

    /** The document says everything the plan says, so it is as secret as the plan's secrets. */
    private String confidentiality() {
        AccountPlan plan = context.plan();
        Iterator<EObject> all = EcoreUtil.getAllContents(plan, false);
        boolean restricted = plan.getConfidentiality() == Confidentiality.RESTRICTED;
        while (!restricted && all.hasNext()) {
            restricted =
                    all.next() instanceof PlanElement element
                            && element.getConfidentiality() == Confidentiality.RESTRICTED;
        }
        return context.text(restricted ? "document.restricted" : "document.confidential");
    }
}
