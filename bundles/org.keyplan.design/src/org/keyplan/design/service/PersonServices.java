package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.model.Attitude;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.viewpoint.expression.Reads;

import java.util.HashSet;
import java.util.Set;

/**
 * What is asked of a person, whether shown as such or as part of an influence map. A person outside
 * a map is seen as in the account's own one.
 */
public final class PersonServices {

    /** Border of somebody without influence, in pixels. */
    private static final double THINNEST = 1;

    /** What each point of influence adds to it. */
    private static final double PER_POINT = 0.6;

    /** The customer's person that an element is or stands for, {@code null} for none. */
    public Stakeholder person(EObject element) {
        if (element instanceof Participant part) {
            return part.getStakeholder();
        }
        return element instanceof Stakeholder person ? person : null;
    }

    public boolean isPerson(EObject element) {
        return person(element) != null;
    }

    public boolean isParticipant(EObject element) {
        return element instanceof Participant;
    }

    /** Whether the person is with the customer; a placeholder is. */
    public boolean isPresentPerson(EObject element) {
        return People.present(person(element));
    }

    /** Whether the person was with the customer and no longer is. */
    @Reads(
            value = {"Stakeholder.departed", "Participant.stakeholder"},
            elsewhere = "Stakeholder.departed")
    public boolean hasLeft(EObject element) {
        Stakeholder person = person(element);
        return person != null && person.isDeparted();
    }

    /** Whether the position is known and the person is not. */
    @Reads(
            value = {"Stakeholder.placeholder", "Participant.stakeholder"},
            elsewhere = "Stakeholder.placeholder")
    public boolean isVacancy(EObject element) {
        Stakeholder person = person(element);
        return person != null && person.isPlaceholder();
    }

    @Reads(
            value = {},
            elsewhere = {
                "Participant.attitude",
                "AccountPlan.maps",
                "InfluenceMap.opportunity",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public boolean isChampion(EObject element) {
        return attitude(element) == Attitude.CHAMPION;
    }

    @Reads(
            value = {},
            elsewhere = {
                "Participant.attitude",
                "AccountPlan.maps",
                "InfluenceMap.opportunity",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public boolean isSupporter(EObject element) {
        return attitude(element) == Attitude.SUPPORTER;
    }

    @Reads(
            value = {},
            elsewhere = {
                "Participant.attitude",
                "AccountPlan.maps",
                "InfluenceMap.opportunity",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public boolean isNeutral(EObject element) {
        return attitude(element) == Attitude.NEUTRAL;
    }

    @Reads(
            value = {},
            elsewhere = {
                "Participant.attitude",
                "AccountPlan.maps",
                "InfluenceMap.opportunity",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public boolean isSceptic(EObject element) {
        return attitude(element) == Attitude.SCEPTIC;
    }

    @Reads(
            value = {},
            elsewhere = {
                "Participant.attitude",
                "AccountPlan.maps",
                "InfluenceMap.opportunity",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public boolean isOpponent(EObject element) {
        return attitude(element) == Attitude.OPPONENT;
    }

    /** Border in pixels: the more influence, the heavier; whole numbers, as Sirius wants them. */
    @Reads(
            value = {},
            elsewhere = {
                "Participant.influence",
                "AccountPlan.maps",
                "InfluenceMap.opportunity",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public int borderWeight(EObject element) {
        Participant part = part(element);
        Integer influence = part == null ? null : part.getInfluence();
        return (int) Math.round(THINNEST + PER_POINT * (influence == null ? 0 : influence));
    }

    /** The formal superior. */
    public Stakeholder superior(EObject element) {
        Stakeholder person = person(element);
        return person == null ? null : person.getReportsTo();
    }

    /** Whether one may report to the other: not to themself and not in a circle. */
    public boolean mayReportTo(EObject element, EObject superior) {
        Stakeholder person = person(element);
        Stakeholder above = person(superior);
        Set<Stakeholder> seen = new HashSet<>();
        for (Stakeholder s = above; s != null && seen.add(s); s = s.getReportsTo()) {
            if (s == person) {
                return false;
            }
        }
        return person != null && above != null;
    }

    /** Whether one may take over the superior of the other. */
    public boolean mayTakeOver(EObject element, EObject other) {
        return mayReportTo(element, superior(other));
    }

    private static Attitude attitude(EObject element) {
        Participant part = part(element);
        return part == null ? Attitude.UNKNOWN : part.getAttitude();
    }

    /** The part in the map that counts for the element. */
    private static Participant part(EObject element) {
        if (element instanceof Participant part) {
            return part;
        }
        return element instanceof Stakeholder person ? Groups.of(person).accountPart(person) : null;
    }
}
