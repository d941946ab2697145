package org.keyplan.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts that people have in one influence map. Role, attitude and influence of somebody who has
 * no part there yet can be set all the same: the part comes with them, and so does the account's
 * own map where the plan has no map at all.
 */
public final class Participation {
    private static final Texts TEXTS = Texts.of(Participation.class, "change");

    private final EditingDomain domain;
    private final AccountPlan plan;
    private final InfluenceMap map;
    private final Locale locale;

    /**
     * @param map one of the plan's; {@code null} for the account's own map, to be made when needed
     * @param locale the language of labels of commands and of a new map's name
     */
    public Participation(EditingDomain domain, AccountPlan plan, InfluenceMap map, Locale locale) {
        this.domain = domain;
        this.plan = plan;
        this.map = map;
        this.locale = locale;
    }

    /** The part of a person; the first if there are several. */
    public Optional<Participant> of(Stakeholder person) {
        return map == null
                ? Optional.empty()
                : map.getParticipants().stream()
                        .filter(part -> part.getStakeholder() == person)
                        .findFirst();
    }

    /** Gives a property of a person's part a value, as one step. */
    public Command set(Stakeholder person, EStructuralFeature feature, Object value) {
        Optional<Participant> known = of(person);
        if (known.isPresent()) {
            return new Change(domain, locale).set(known.get(), feature, value);
        }
        Participant part = part(person);
        if (value != null) {
            part.eSet(feature, value);
        }
        return adding(
                List.of(part), TEXTS.get(locale, "change", PlanLabels.feature(feature, locale)));
    }

    /**
     * Gives people a part, as one step. It cannot be executed if all have one.
     *
     * @param people those who have a part are passed over
     */
    public Command add(Collection<Stakeholder> people) {
        List<Participant> parts = new ArrayList<>();
        for (Stakeholder person : people) {
            if (of(person).isEmpty()) {
                parts.add(part(person));
            }
        }
        return adding(
                parts, TEXTS.get(locale, "new", PlanLabels.type(Literals.PARTICIPANT, locale)));
    }

    private static Participant part(Stakeholder person) {
        Participant part = KeyplanFactory.eINSTANCE.createParticipant();
        part.setStakeholder(person);
        return part;
    }

    private Command adding(List<Participant> parts, String label) {
        CompoundCommand command = new CompoundCommand(label);
        if (parts.isEmpty()) {
            return command;
        }
        if (map == null) {
            InfluenceMap own = KeyplanFactory.eINSTANCE.createInfluenceMap();
            own.setName(TEXTS.get(locale, "map.own"));
            own.getParticipants().addAll(parts);
            command.append(AddCommand.create(domain, plan, Literals.ACCOUNT_PLAN__MAPS, own));
        } else {
            command.append(
                    AddCommand.create(domain, map, Literals.INFLUENCE_MAP__PARTICIPANTS, parts));
        }
        return command;
    }
}
