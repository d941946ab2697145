package org.keyplan.validation.actions;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.analysis.People;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Strategy;
import org.keyplan.model.TeamMember;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/** The quick fixes of the action rules. */
final class ActionFixes {

    private static final Texts TEXTS = Texts.of(ActionFixes.class, "rules");

    private ActionFixes() {}

    static boolean isOpen(Action action) {
        return action.getStatus() == ActionStatus.OPEN
                || action.getStatus() == ActionStatus.IN_PROGRESS;
    }

    /** A new action with the people of an interaction, linked to it as what was agreed. */
    static QuickFix followUp(Interaction interaction, RuleContext context) {
        List<Stakeholder> people =
                interaction.getStakeholders().stream().filter(People::present).toList();
        return new QuickFix(
                TEXTS,
                "fix.followUp",
                List.of(interaction),
                (domain, locale) -> {
                    String name = TEXTS.get(locale, "fix.followUp.name", interaction);
                    Action action =
                            Fixes.newAction(context, name, people, interaction.getOpportunity());
                    if (action.getOwner() == null && !interaction.getMembers().isEmpty()) {
                        action.setOwner(interaction.getMembers().get(0));
                    }
                    return new CompoundCommand(
                            List.of(
                                    add(domain, context.plan(), action),
                                    SetCommand.create(
                                            domain,
                                            interaction,
                                            Literals.INTERACTION__NEXT_ACTION,
                                            action)));
                });
    }

    /** A new action that serves a strategy. */
    static QuickFix serve(Strategy strategy, RuleContext context) {
        return QuickFix.plansAction(
                TEXTS,
                "fix.serve",
                List.of(strategy),
                (domain, locale) -> {
                    String name = TEXTS.get(locale, "fix.serve.name", strategy);
                    Action action = Fixes.newAction(context, name, List.of(), null);
                    action.setStrategy(strategy);
                    return add(domain, context.plan(), action);
                });
    }

    /** Records that an action was done on the date of the validation. */
    static QuickFix done(Action action, RuleContext context) {
        return new QuickFix(
                TEXTS,
                "fix.done",
                List.of(action, context.asOf()),
                (domain, locale) ->
                        new CompoundCommand(
                                List.of(
                                        SetCommand.create(
                                                domain,
                                                action,
                                                Literals.ACTION__STATUS,
                                                ActionStatus.DONE),
                                        SetCommand.create(
                                                domain,
                                                action,
                                                Literals.ACTION__DONE_ON,
                                                context.asOf()))));
    }

    static QuickFix assign(Action action, TeamMember owner) {
        return new QuickFix(
                TEXTS,
                "fix.assign",
                List.of(action, owner),
                (domain, locale) ->
                        SetCommand.create(domain, action, Literals.ACTION__OWNER, owner));
    }

    private static Command add(EditingDomain domain, AccountPlan plan, Action action) {
        return AddCommand.create(domain, plan, Literals.ACCOUNT_PLAN__ACTIONS, action);
    }
}
