package org.keyplan.validation.review;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.PlanElement;
import org.keyplan.model.TeamMember;
import org.keyplan.model.TeamRole;
import org.keyplan.validation.Category;
import org.keyplan.validation.Finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person says when accepting a finding for a time.
 *
 * @param reason why it can be accepted
 * @param by who accepts it
 * @param until the last day on which it is accepted; null while nobody chose one
 */
public record AcceptanceDraft(String reason, String by, LocalDate until) {

    /** Long enough to act in, short enough to be remembered: a quarter, as plans are reviewed. */
    private static final int MONTHS = 3;

    /** What is missing or wrong, in the order of the fields. */
    public enum Problem {
        REASON_MISSING,
        BY_MISSING,
        UNTIL_MISSING,
        UNTIL_PAST
    }

    public AcceptanceDraft {
        reason = reason.strip();
        by = by.strip();
    }

    /**
     * What is proposed to begin with: accepted by the plan's owner, else the account manager, until
     * the plan's next review, or for three months where none is planned.
     *
     * @param asOf the day of the acceptance
     */
    public static AcceptanceDraft proposed(AccountPlan plan, LocalDate asOf) {
        LocalDate review = plan.getNextReview();
        boolean ahead = review != null && review.isAfter(asOf);
        return new AcceptanceDraft("", owner(plan), ahead ? review : asOf.plusMonths(MONTHS));
    }

    /**
     * Whether a finding can be accepted at all: not if it is about an acceptance itself, or if it
     * is accepted already.
     */
    public static boolean isPossible(Finding finding) {
        return finding.element() instanceof PlanElement
                && finding.rule().info().category() != Category.HOUSEKEEPING
                && !finding.accepted();
    }

    /** The first thing that is missing or wrong. */
    public Optional<Problem> problem(LocalDate asOf) {
        if (reason.isEmpty()) {
            return Optional.of(Problem.REASON_MISSING);
        } else if (by.isEmpty()) {
            return Optional.of(Problem.BY_MISSING);
        } else if (until == null) {
            return Optional.of(Problem.UNTIL_MISSING);
        }
        return until.isBefore(asOf) ? Optional.of(Problem.UNTIL_PAST) : Optional.empty();
    }

    /**
     * A command that accepts findings as one step. Earlier acceptances of the same rule for the
     * same element, which have expired, go. Accepting one of several findings of one rule about one
     * element accepts them all.
     *
     * @param findings {@linkplain #isPossible acceptable} ones
     */
    public Command command(EditingDomain domain, AccountPlan plan, List<Finding> findings) {
        CompoundCommand command = new CompoundCommand();
        for (Finding finding : distinct(findings)) {
            List<Acceptance> earlier =
                    plan.getAcceptances().stream().filter(a -> accepts(a, finding)).toList();
            if (!earlier.isEmpty()) {
                command.append(
                        RemoveCommand.create(
                                domain, plan, Literals.ACCOUNT_PLAN__ACCEPTANCES, earlier));
            }
            Acceptance acceptance = KeyplanFactory.eINSTANCE.createAcceptance();
            acceptance.setRule(finding.ruleId());
            acceptance.setElement((PlanElement) finding.element());
            acceptance.setReason(reason);
            acceptance.setBy(by);
            acceptance.setUntil(until);
            command.append(
                    AddCommand.create(
                            domain, plan, Literals.ACCOUNT_PLAN__ACCEPTANCES, acceptance));
        }
        return command;
    }

    /**
     * A command that takes back what accepts these findings, as one step.
     *
     * @param findings accepted ones
     */
    public static Command takeBack(EditingDomain domain, List<Finding> findings) {
        List<Acceptance> acceptances =
                findings.stream().flatMap(f -> f.acceptance().stream()).distinct().toList();
        CompoundCommand command = new CompoundCommand();
        for (Acceptance acceptance : acceptances) {
            if (EcoreUtil.getRootContainer(acceptance) instanceof AccountPlan plan) {
                command.append(
                        RemoveCommand.create(
                                domain, plan, Literals.ACCOUNT_PLAN__ACCEPTANCES, acceptance));
            }
        }
        return command;
    }

    private static List<Finding> distinct(List<Finding> findings) {
        List<Finding> distinct = new ArrayList<>();
        for (Finding finding : findings) {
            if (distinct.stream().noneMatch(other -> same(other, finding))) {
                distinct.add(finding);
            }
        }
        return distinct;
    }

    private static boolean same(Finding one, Finding other) {
        return one.element() == other.element() && one.ruleId().equals(other.ruleId());
    }

    private static boolean accepts(Acceptance acceptance, Finding finding) {
        return acceptance.getElement() == finding.element()
                && finding.ruleId().equals(acceptance.getRule());
    }

    private static String owner(AccountPlan plan) {
        TeamMember owner =
                plan.getOwner() != null
                        ? plan.getOwner()
                        : plan.getTeam().stream()
                                .filter(member -> member.getRole() == TeamRole.ACCOUNT_MANAGER)
                                .findFirst()
                                .orElse(null);
        return owner == null || owner.getName() == null ? "" : owner.getName();
    }
}
