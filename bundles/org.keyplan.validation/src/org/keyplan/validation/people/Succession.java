package org.keyplan.validation.people;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Confidence;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Participant;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Standing;
import org.keyplan.model.Tie;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleContext;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Puts a placeholder where somebody has left. The successor takes over the position: job title,
 * unit and the buying roles that go with it. What was personal does not pass on and becomes
 * unknown: attitude, influence, standing, the help of a coach, and how well ours knew the person.
 */
final class Succession {

    private static final Texts TEXTS = Texts.of(Succession.class, "rules");

    private final EditingDomain domain;
    private final Stakeholder person;
    private final Stakeholder successor;
    private final CompoundCommand steps = new CompoundCommand();

    private Succession(EditingDomain domain, Stakeholder person, Stakeholder successor) {
        this.domain = domain;
        this.person = person;
        this.successor = successor;
    }

    /** Replaces the person wherever the plan still counts on him or her, with one successor. */
    static QuickFix fix(RuleContext context, Stakeholder person) {
        AccountPlan plan = context.plan();
        LocalDate today = context.asOf();
        return new QuickFix(
                TEXTS,
                "fix.successor.label",
                List.of(person),
                (domain, locale) ->
                        new Succession(domain, person, successor(person, today, locale))
                                .command(plan));
    }

    private static Stakeholder successor(Stakeholder person, LocalDate today, Locale locale) {
        Stakeholder successor = KeyplanFactory.eINSTANCE.createStakeholder();
        successor.setName(TEXTS.get(locale, "fix.successor.name", person));
        successor.setPlaceholder(true);
        successor.setObservedOn(today);
        successor.setJobTitle(person.getJobTitle());
        successor.setUnit(person.getUnit());
        return successor;
    }

    private Command command(AccountPlan plan) {
        steps.append(
                AddCommand.create(
                        domain, plan.getAccount(), Literals.ACCOUNT__STAKEHOLDERS, successor));
        for (DepartedReferences.Reference reference : DepartedReferences.in(plan)) {
            if (reference.person() == person) {
                replaceIn(reference.element());
            }
        }
        return steps;
    }

    private void replaceIn(PlanElement element) {
        if (element instanceof Participant participant) {
            replaceIn(participant);
        } else if (element instanceof Tie tie) {
            replaceIn(tie);
        } else if (element instanceof Engagement engagement) {
            set(engagement, Literals.ENGAGEMENT__STAKEHOLDER, successor);
            set(engagement, Literals.ENGAGEMENT__LEVEL, EngagementLevel.NONE);
            set(engagement, Literals.ENGAGEMENT__INTRODUCED_BY, null);
        } else if (element instanceof CustomerBudget budget) {
            set(budget, Literals.CUSTOMER_BUDGET__APPROVER, successor);
        }
    }

    private void replaceIn(Participant participant) {
        set(participant, Literals.PARTICIPANT__STAKEHOLDER, successor);
        set(participant, Literals.PARTICIPANT__ATTITUDE, Attitude.UNKNOWN);
        set(participant, Literals.PARTICIPANT__STANDING, Standing.UNKNOWN);
        set(participant, Literals.PARTICIPANT__INFLUENCE, null);
        set(participant, Literals.SOURCED__CONFIDENCE, Confidence.ASSUMED);
        if (participant.getRoles().contains(BuyingRole.COACH)) {
            steps.append(
                    RemoveCommand.create(
                            domain, participant, Literals.PARTICIPANT__ROLES, BuyingRole.COACH));
        }
    }

    private void replaceIn(Tie tie) {
        if (tie.getFrom() == person) {
            set(tie, Literals.TIE__FROM, successor);
        }
        if (tie.getTo() == person) {
            set(tie, Literals.TIE__TO, successor);
        }
        set(tie, Literals.SOURCED__CONFIDENCE, Confidence.ASSUMED);
    }

    private void set(EObject element, EStructuralFeature feature, Object value) {
        steps.append(SetCommand.create(domain, element, feature, value));
    }
}
