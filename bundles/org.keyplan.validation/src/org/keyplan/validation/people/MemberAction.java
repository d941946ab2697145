package org.keyplan.validation.people;

import org.eclipse.emf.edit.command.AddCommand;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.Engagement;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/** Actions that are not for whoever manages the account, but for the one of ours in question. */
final class MemberAction {

    private static final Texts TEXTS = Texts.of(Fixes.class, "fixes");

    private MemberAction() {}

    /**
     * Creates an open action about an engagement's person for the engagement's member.
     *
     * @param nameKey the key of the action's name in {@code fixes.properties}; it names the person
     */
    static QuickFix create(RuleContext context, Engagement engagement, String nameKey) {
        Stakeholder person = engagement.getStakeholder();
        AccountPlan plan = context.plan();
        return QuickFix.plansAction(
                TEXTS,
                nameKey + ".label",
                List.of(person),
                (domain, locale) -> {
                    String name = TEXTS.get(locale, nameKey, person);
                    Action action = Fixes.newAction(context, name, List.of(person), null);
                    action.setOwner(engagement.getMember());
                    return AddCommand.create(
                            domain, plan, KeyplanPackage.Literals.ACCOUNT_PLAN__ACTIONS, action);
                });
    }
}
