package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.Engagements;
import org.keyplan.analysis.People;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Standing;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.expression.Reads;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an influence map asks of its participants, of the ties between them and of our team. */
public final class InfluenceMapServices {

    private static final String NAMES_ONLY = "NamesOnly";

    /** Line of the weakest tie and what each point of strength adds, in pixels: 1.2 to 4. */
    private static final double THINNEST = 0.5;

    private static final double PER_POINT = 0.7;

    @Reads(
            value = {"InfluenceMap.name", "InfluenceMap.opportunity"},
            elsewhere = "Opportunity.name")
    public String influenceMapTitle(InfluenceMap map) {
        Words words = Words.of(map);
        return words.say("title.InfluenceMap", words.name(map));
    }

    /** The participants who are known people, in map order. */
    @Reads(
            value = "InfluenceMap.participants",
            elsewhere = {"Participant.stakeholder", "Stakeholder.placeholder"})
    public List<Participant> participantsKnown(InfluenceMap map) {
        return map.getParticipants().stream()
                .filter(p -> p.getStakeholder() != null && !p.getStakeholder().isPlaceholder())
                .toList();
    }

    /** The participants whose person is not yet known, in map order. */
    @Reads(
            value = "InfluenceMap.participants",
            elsewhere = {"Participant.stakeholder", "Stakeholder.placeholder"})
    public List<Participant> participantsUnknown(InfluenceMap map) {
        return map.getParticipants().stream()
                .filter(p -> p.getStakeholder() != null && p.getStakeholder().isPlaceholder())
                .toList();
    }

    /**
     * Name; job title; attitude and roles, with coverage after a tab.
     *
     * @param diagram its layers tell whether only the name is written
     */
    @Reads(
            value = {"Participant.stakeholder", "Participant.attitude", "Participant.roles"},
            elsewhere = {
                "Stakeholder.name",
                "Stakeholder.jobTitle",
                "Stakeholder.departed",
                "Stakeholder.placeholder",
                "AccountPlan.account",
                "Account.topDecisionMaker",
                "AccountPlan.interactions",
                "Interaction.date",
                "Interaction.channel",
                "Interaction.stakeholders",
                "AccountPlan.engagements",
                "Engagement.stakeholder",
                "Engagement.member",
                "Engagement.level"
            })
    public String participantCard(Participant part, EObject diagram) {
        PersonCard card = new PersonCard(part.getStakeholder(), part);
        return Views.isOn(diagram, NAMES_ONLY, false)
                ? card.headline()
                : card.text(true, !part.getStakeholder().isDeparted());
    }

    /** All there is to know of a participant at a glance, one fact per line. */
    @Reads(
            value = {
                "Participant.stakeholder",
                "Participant.attitude",
                "Participant.roles",
                "Participant.roleLabel",
                "Participant.influence",
                "Participant.standing"
            },
            elsewhere = {
                "Stakeholder.name",
                "Stakeholder.jobTitle",
                "Stakeholder.departed",
                "Stakeholder.placeholder",
                "Stakeholder.unit",
                "OrganizationUnit.name",
                "AccountPlan.interactions",
                "Interaction.date",
                "Interaction.channel",
                "Interaction.stakeholders",
                "AccountPlan.engagements",
                "Engagement.stakeholder",
                "Engagement.member",
                "Engagement.level"
            })
    public String participantTooltip(Participant part) {
        return new PersonCard(part.getStakeholder(), part).tooltip();
    }

    @Reads(
            value = {},
            elsewhere = {"AccountPlan.account", "Account.ties", "Tie.kind"})
    public List<Tie> influences(InfluenceMap map) {
        return Groups.of(map).ties(TieKind.INFLUENCES);
    }

    @Reads(
            value = {},
            elsewhere = {"AccountPlan.account", "Account.ties", "Tie.kind"})
    public List<Tie> trusts(InfluenceMap map) {
        return Groups.of(map).ties(TieKind.TRUSTS);
    }

    @Reads(
            value = {},
            elsewhere = {"AccountPlan.account", "Account.ties", "Tie.kind"})
    public List<Tie> alliances(InfluenceMap map) {
        return Groups.of(map).ties(TieKind.ALLIED);
    }

    @Reads(
            value = {},
            elsewhere = {"AccountPlan.account", "Account.ties", "Tie.kind"})
    public List<Tie> conflicts(InfluenceMap map) {
        return Groups.of(map).ties(TieKind.CONFLICT);
    }

    /** Where a tie begins: the person's parts in all maps, of which a diagram shows its own. */
    @Reads(
            value = "Tie.from",
            elsewhere = {
                "AccountPlan.maps",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public List<Participant> participantsFrom(Tie tie) {
        return Groups.of(tie).parts(tie.getFrom());
    }

    /** Where a tie ends; see {@link #participantsFrom}. */
    @Reads(
            value = "Tie.to",
            elsewhere = {
                "AccountPlan.maps",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public List<Participant> participantsTo(Tie tie) {
        return Groups.of(tie).parts(tie.getTo());
    }

    /** Width in pixels by strength, 1 to 4; whole numbers, as Sirius wants them. */
    @Reads("Tie.strength")
    public int tieWidth(Tie tie) {
        int strength = tie.getStrength() == null ? 1 : tie.getStrength();
        return (int) Math.max(1, Math.round(THINNEST + PER_POINT * strength));
    }

    /** The superior's parts in the same map; none where the superior takes no part. */
    @Reads(
            value = {},
            elsewhere = {
                "Stakeholder.reportsTo",
                "AccountPlan.maps",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public List<Participant> superiorsOnMap(Participant part) {
        Stakeholder superior =
                part.getStakeholder() == null ? null : part.getStakeholder().getReportsTo();
        return Groups.of(part).parts(superior).stream()
                .filter(p -> p.eContainer() == part.eContainer())
                .toList();
    }

    /** All our people, so that one just added can be joined to somebody. */
    @Reads(
            value = {},
            elsewhere = "AccountPlan.team")
    public List<TeamMember> ourTeam(InfluenceMap map) {
        return List.copyOf(PlanFacts.of(map).plan().getTeam());
    }

    @Reads({"TeamMember.name", "TeamMember.role"})
    public String memberLabel(TeamMember member) {
        Words words = Words.of(member);
        return Words.lines(words.name(member), words.value(member.getRole()));
    }

    @Reads(
            value = {"TeamMember.name", "TeamMember.role"},
            elsewhere = {"AccountPlan.engagements", "Engagement.member"})
    public String memberTooltip(TeamMember member) {
        Words words = Words.of(member);
        int people = PlanFacts.of(member).index().engagementsOf(member).size();
        return Words.lines(
                words.name(member),
                words.fact(member, KeyplanPackage.Literals.TEAM_MEMBER__ROLE),
                words.say("member.people", people));
    }

    /** Who of ours knows whom of theirs, or should get to know them. */
    @Reads(
            value = {},
            elsewhere = "AccountPlan.engagements")
    public List<Engagement> engagementsHere(InfluenceMap map) {
        return List.copyOf(PlanFacts.of(map).plan().getEngagements());
    }

    /** Where an engagement ends: the person's parts in all maps. */
    @Reads(
            value = "Engagement.stakeholder",
            elsewhere = {
                "AccountPlan.maps",
                "InfluenceMap.participants",
                "Participant.stakeholder"
            })
    public List<Participant> engagedParticipants(Engagement engagement) {
        return Groups.of(engagement).parts(engagement.getStakeholder());
    }

    /** Whether the two do not know each other yet. */
    @Reads({"Engagement.level", "Engagement.member"})
    public boolean isPlannedEngagement(Engagement engagement) {
        return !Engagements.atLeast(engagement, EngagementLevel.KNOWN);
    }

    /** Whether the participant is not known to be outside the circle that decides. */
    @Reads("Participant.standing")
    public boolean isInsider(Participant part) {
        return part.getStanding() != Standing.OUTSIDE;
    }

    /** Whether our team has met the person or knows them. */
    @Reads(
            value = "Participant.stakeholder",
            elsewhere = {
                "Stakeholder.departed",
                "Stakeholder.placeholder",
                "AccountPlan.interactions",
                "Interaction.date",
                "Interaction.channel",
                "Interaction.stakeholders",
                "AccountPlan.engagements",
                "Engagement.stakeholder",
                "Engagement.member",
                "Engagement.level"
            })
    public boolean isCovered(Participant part) {
        return Coverage.of(PlanFacts.of(part).index(), part.getStakeholder()).level()
                != Coverage.Level.NONE;
    }

    /** Whether the participant decides or is heard by those who do, and is still there. */
    @Reads(
            value = {"Participant.stakeholder", "Participant.roles", "Participant.standing"},
            elsewhere = "Stakeholder.departed")
    public boolean isKeyPlayer(Participant part) {
        return People.present(part) && People.keyPlayer(part);
    }

    @Reads("Participant.roles")
    public boolean isDecisionMaker(Participant part) {
        return part.getRoles().contains(BuyingRole.DECISION_MAKER);
    }

    @Reads("Participant.roles")
    public boolean isTechnicalEvaluator(Participant part) {
        return part.getRoles().contains(BuyingRole.TECHNICAL_EVALUATOR);
    }

    @Reads("Participant.roles")
    public boolean isFinancialGatekeeper(Participant part) {
        return part.getRoles().contains(BuyingRole.FINANCIAL_GATEKEEPER);
    }

    @Reads("Participant.roles")
    public boolean isPurchaser(Participant part) {
        return part.getRoles().contains(BuyingRole.PURCHASER);
    }

    @Reads("Participant.roles")
    public boolean isUser(Participant part) {
        return part.getRoles().contains(BuyingRole.USER);
    }

    @Reads("Participant.roles")
    public boolean isCoach(Participant part) {
        return part.getRoles().contains(BuyingRole.COACH);
    }

    public boolean isMap(EObject element) {
        return element instanceof InfluenceMap;
    }

    /** The account's people who are still there and take no part in the map yet. */
    public List<Stakeholder> peopleNotOnMap(InfluenceMap map) {
        Set<Stakeholder> there =
                map.getParticipants().stream()
                        .map(Participant::getStakeholder)
                        .collect(Collectors.toSet());
        return PlanFacts.of(map).index().stakeholders().stream()
                .filter(person -> People.present(person) && !there.contains(person))
                .toList();
    }

    /** Whether a person may be put onto a map: of the same plan and not there yet. */
    public boolean mayJoin(EObject element, EObject target) {
        return element instanceof Stakeholder person
                && target instanceof InfluenceMap map
                && PlanFacts.of(person).plan() == PlanFacts.of(map).plan()
                && Groups.of(map).parts(person).stream().noneMatch(p -> p.eContainer() == map);
    }

    /** Whether there may be a tie between two participants: they are not the same person. */
    public boolean mayTieTo(EObject element, EObject other) {
        return element instanceof Participant one
                && other instanceof Participant two
                && one.getStakeholder() != null
                && two.getStakeholder() != null
                && one.getStakeholder() != two.getStakeholder();
    }

    /** Whether one of ours may be engaged with a participant: not twice with one person. */
    public boolean mayEngage(EObject element, EObject other) {
        return element instanceof TeamMember member
                && other instanceof Participant part
                && part.getStakeholder() != null
                && PlanFacts.of(member).index().engagementsWith(part.getStakeholder()).stream()
                        .noneMatch(e -> e.getMember() == member);
    }
}
