package org.keyplan.validation.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.Deletion;
import org.keyplan.model.Account;
import org.keyplan.model.Action;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.TeamRole;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleContext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The quick fixes that several rules offer. */
public final class Fixes {

    /**
     * Days that a created action leaves its owner: time for an appointment, soon enough to count.
     */
    private static final int DAYS_TO_ACT = 14;

    private static final Texts TEXTS = Texts.of(Fixes.class, "fixes");

    private Fixes() {}

    /**
     * Creates an open action with a due date two weeks after the date of the validation, owned by
     * the opportunity's owner, else by the account manager.
     *
     * @param nameKey the key of the action's name in {@code fixes.properties}, such as {@code
     *     action.meet}
     * @param people whom it is about; may be empty
     * @param opportunity what it serves; may be {@code null}
     * @param nameArguments what the name names
     */
    public static QuickFix createAction(
            RuleContext context,
            String nameKey,
            List<Stakeholder> people,
            Opportunity opportunity,
            Object... nameArguments) {
        EObject plan = context.plan();
        return QuickFix.plansAction(
                TEXTS,
                nameKey + ".label",
                Arrays.asList(nameArguments),
                (domain, locale) -> {
                    String name = TEXTS.get(locale, nameKey, nameArguments);
                    return AddCommand.create(
                            domain,
                            plan,
                            KeyplanPackage.Literals.ACCOUNT_PLAN__ACTIONS,
                            newAction(context, name, people, opportunity));
                });
    }

    /**
     * An open action with the date and the {@linkplain #responsible owner} that all created actions
     * get, for fixes that put more into it; it is not in the plan yet.
     */
    public static Action newAction(
            RuleContext context, String name, List<Stakeholder> people, Opportunity opportunity) {
        Action action = KeyplanFactory.eINSTANCE.createAction();
        action.setName(name);
        action.setOwner(responsible(context, opportunity));
        action.setDue(context.asOf().plusDays(DAYS_TO_ACT));
        action.setOpportunity(opportunity);
        action.getStakeholders().addAll(people);
        return action;
    }

    /**
     * Offers to {@linkplain #createAction create an action}, unless an open action for the same
     * opportunity and people has that name already; then the list is empty.
     */
    public static List<QuickFix> offerAction(
            RuleContext context,
            String nameKey,
            List<Stakeholder> people,
            Opportunity opportunity,
            Object... nameArguments) {
        boolean there =
                context.index().openActions().stream()
                        .filter(action -> action.getOpportunity() == opportunity)
                        .filter(action -> action.getStakeholders().containsAll(people))
                        .anyMatch(action -> named(action, nameKey, nameArguments));
        return there
                ? List.of()
                : List.of(createAction(context, nameKey, people, opportunity, nameArguments));
    }

    /** Sets one feature of an element. */
    public static QuickFix set(
            EObject owner,
            EStructuralFeature feature,
            Object value,
            String labelKey,
            Object... labelArguments) {
        return new QuickFix(
                TEXTS,
                labelKey,
                Arrays.asList(labelArguments),
                (domain, locale) -> SetCommand.create(domain, owner, feature, value));
    }

    /**
     * Adds a new element.
     *
     * @param feature where in the owner it goes: a containment, single or many
     * @param element makes the new element, with its texts in the given language
     */
    public static QuickFix add(
            EObject owner,
            EReference feature,
            Function<Locale, ? extends EObject> element,
            String labelKey,
            Object... labelArguments) {
        return new QuickFix(
                TEXTS,
                labelKey,
                Arrays.asList(labelArguments),
                (domain, locale) -> put(domain, owner, feature, element.apply(locale)));
    }

    /** Deletes an element together with whatever cannot stand without it. */
    public static QuickFix delete(EObject element) {
        return new QuickFix(
                TEXTS,
                "delete.label",
                List.of(element),
                (domain, locale) -> Deletion.of(domain, List.of(element)).command());
    }

    /**
     * Adds somebody whose name is not known yet to an opportunity's influence map in a buying role;
     * makes the map first where the opportunity and the account have none.
     */
    public static QuickFix addPlaceholder(
            RuleContext context, Opportunity opportunity, BuyingRole role) {
        return new QuickFix(
                TEXTS,
                "addPlaceholder.label",
                List.of(role, opportunity),
                (domain, locale) -> placeholder(context, domain, locale, opportunity, role));
    }

    /**
     * Adds somebody known to an opportunity's influence map in a buying role; makes the map first
     * where the opportunity and the account have none.
     */
    public static QuickFix addParticipant(
            RuleContext context, Opportunity opportunity, Stakeholder person, BuyingRole role) {
        return new QuickFix(
                TEXTS,
                "addParticipant.label",
                List.of(person, role, opportunity),
                (domain, locale) -> {
                    Participant participant = KeyplanFactory.eINSTANCE.createParticipant();
                    participant.setStakeholder(person);
                    participant.getRoles().add(role);
                    return join(context, domain, locale, opportunity, participant);
                });
    }

    /** The text of a key in {@code fixes.properties}, for names that a fix writes into the plan. */
    public static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }

    /** Puts an element into a containment, single or many. */
    public static Command put(
            EditingDomain domain, EObject owner, EReference feature, EObject element) {
        return feature.isMany()
                ? AddCommand.create(domain, owner, feature, element)
                : SetCommand.create(domain, owner, feature, element);
    }

    private static Command placeholder(
            RuleContext context,
            EditingDomain domain,
            Locale locale,
            Opportunity opportunity,
            BuyingRole role) {
        Account account = context.plan().getAccount();
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(TEXTS.get(locale, "addPlaceholder.name", role));
        person.setPlaceholder(true);
        person.setObservedOn(context.asOf());
        Participant participant = KeyplanFactory.eINSTANCE.createParticipant();
        participant.setStakeholder(person);
        participant.getRoles().add(role);
        return new CompoundCommand(
                List.of(
                        AddCommand.create(
                                domain,
                                account,
                                KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS,
                                person),
                        join(context, domain, locale, opportunity, participant)));
    }

    private static Command join(
            RuleContext context,
            EditingDomain domain,
            Locale locale,
            Opportunity opportunity,
            Participant participant) {
        InfluenceMap known = context.index().mapOf(opportunity).orElse(null);
        if (known != null) {
            return AddCommand.create(
                    domain,
                    known,
                    KeyplanPackage.Literals.INFLUENCE_MAP__PARTICIPANTS,
                    participant);
        }
        InfluenceMap map = KeyplanFactory.eINSTANCE.createInfluenceMap();
        map.setName(TEXTS.get(locale, "newMap.name", opportunity));
        map.setOpportunity(opportunity);
        map.getParticipants().add(participant);
        return AddCommand.create(
                domain, context.plan(), KeyplanPackage.Literals.ACCOUNT_PLAN__MAPS, map);
    }

    private static boolean named(Action action, String nameKey, Object... nameArguments) {
        return TEXTS.get(Locale.ENGLISH, nameKey, nameArguments).equals(action.getName())
                || TEXTS.get(Locale.SIMPLIFIED_CHINESE, nameKey, nameArguments)
                        .equals(action.getName());
    }

    /**
     * Who of ours should act: the opportunity's owner, else the account manager, else the plan's
     * owner; {@code null} if there is none of them.
     *
     * @param opportunity may be {@code null}
     */
    public static TeamMember responsible(RuleContext context, Opportunity opportunity) {
        if (opportunity != null && opportunity.getOwner() != null) {
            return opportunity.getOwner();
        }
        return context.plan().getTeam().stream()
                .filter(member -> member.getRole() == TeamRole.ACCOUNT_MANAGER)
                .findFirst()
                .orElse(context.plan().getOwner());
    }
}
