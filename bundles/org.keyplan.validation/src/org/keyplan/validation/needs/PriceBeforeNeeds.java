package org.keyplan.validation.needs;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__OPPORTUNITIES;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__TOPICS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__FIRST_QUOTED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__NEEDS;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Topic;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * NED-04: a price was given or talked about before the needs were, or while the customer has
 * confirmed none. Who quotes early gives away the bottom line and is compared by price alone. Needs
 * talked about on the day of the price were talked about in time.
 *
 * <p>The price must be one for this opportunity: an interaction that names no opportunity counts
 * only where the plan has no other one. Needs may have been talked about without naming an
 * opportunity.
 */
public final class PriceBeforeNeeds implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("NED-04", Severity.WARNING, KeyplanPackage.Literals.OPPORTUNITY)
                    .reads(Opportunities.READS_OPEN)
                    .reads(PlanIndex.READS_INTERACTIONS_ABOUT)
                    .reads(ConfirmedNeeds.READS)
                    .reads(
                            INTERACTION__TOPICS,
                            OPPORTUNITY__FIRST_QUOTED_ON,
                            ACCOUNT_PLAN__OPPORTUNITIES)
                    .putRightAt(OPPORTUNITY__NEEDS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (!Opportunities.open(opportunity)) {
            return;
        }
        Optional<Interaction> talk = firstPriceTalk(opportunity, context.index());
        Optional<LocalDate> price =
                Stream.concat(
                                talk.map(Interaction::getDate).stream(),
                                quotedOn(opportunity, context.asOf()).stream())
                        .min(LocalDate::compareTo);
        if (price.isEmpty()) {
            return;
        }
        List<Interaction> evidence =
                talk.filter(t -> t.getDate().equals(price.get())).stream().toList();
        if (!needsDiscussedBy(price.get(), opportunity, context.index())) {
            context.finding(opportunity, price.get()).evidence(evidence).report();
        } else if (!ConfirmedNeeds.any(opportunity)) {
            context.finding(opportunity, price.get())
                    .message("unconfirmed")
                    .evidence(evidence)
                    .report();
        }
    }

    /** A quotation that is still to come has not been given. */
    private static Optional<LocalDate> quotedOn(Opportunity opportunity, LocalDate asOf) {
        return Optional.ofNullable(opportunity.getFirstQuotedOn())
                .filter(date -> !date.isAfter(asOf));
    }

    private static Optional<Interaction> firstPriceTalk(Opportunity opportunity, PlanIndex index) {
        boolean only = index.plan().getOpportunities().size() == 1;
        List<Interaction> talks =
                only
                        ? index.interactions().stream().filter(i -> forIt(i, opportunity)).toList()
                        : index.interactionsAbout(opportunity);
        return talks.stream().filter(i -> i.getTopics().contains(Topic.PRICE)).findFirst();
    }

    private static boolean forIt(Interaction interaction, Opportunity opportunity) {
        return interaction.getOpportunity() == opportunity || interaction.getOpportunity() == null;
    }

    private static boolean needsDiscussedBy(
            LocalDate price, Opportunity opportunity, PlanIndex index) {
        return Stream.concat(
                        NeedsTalk.first(index.interactionsAbout(opportunity).stream()).stream(),
                        index.derived(NeedsTalk.class, NeedsTalk::unassigned).on().stream())
                .anyMatch(date -> !date.isAfter(price));
    }

    /** When needs were first talked about without naming an opportunity. */
    private record NeedsTalk(Optional<LocalDate> on) {

        static NeedsTalk unassigned(PlanIndex index) {
            return new NeedsTalk(
                    first(index.interactions().stream().filter(i -> i.getOpportunity() == null)));
        }

        static Optional<LocalDate> first(Stream<Interaction> byDate) {
            return byDate.filter(i -> i.getTopics().contains(Topic.NEEDS))
                    .findFirst()
                    .map(Interaction::getDate);
        }
    }
}
