package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.People;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Standing;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an influence map asks of its participants, of the ties between them and of our team. */
public final class InfluenceMapServices {

    private static final String NAMES_ONLY = "NamesOnly";

    /** Line of the weakest tie and what each point of strength adds, in pixels: 1.2 to 4. */
    private static final double THINNEST = 0.5;

    private static final double PER_POINT = 0.7;

    public String influenceMapTitle(InfluenceMap map) {
        Words words = Words.of(map);
        return words.say("title.InfluenceMap", words.name(map));
    }

    /** The participants who are known people, in map order. */
    public List<Participant> participantsKnown(InfluenceMap map) {
        return map.getParticipants().stream()
                .filter(p -> p.getStakeholder() != null && !p.getStakeholder().isPlaceholder())
                .toList();
    }

    /** The participants whose person is not yet known, in map order. */
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
    public String participantCard(Participant part, EObject diagram) {
        PersonCard card = new PersonCard(part.getStakeholder(), part);
        return Views.isOn(diagram, NAMES_ONLY, false)
                ? card.headline()
                : card.text(true, !part.getStakeholder().isDeparted());
    }

    public List<Tie> influences(InfluenceMap map) {
        return Groups.of(map).ties(TieKind.INFLUENCES);
    }

    public List<Tie> trusts(InfluenceMap map) {
        return Groups.of(map).ties(TieKind.TRUSTS);
    }

    public List<Tie> alliances(InfluenceMap map) {
        return Groups.of(map).ties(TieKind.ALLIED);
    }

    public List<Tie> conflicts(InfluenceMap map) {
        return Groups.of(map).ties(TieKind.CONFLICT);
    }

    /** Where a tie begins: the person's parts in all maps, of which a diagram shows its own. */
    public List<Participant> participantsFrom(Tie tie) {
        return Groups.of(tie).parts(tie.getFrom());
    }

    /** Where a tie ends; see {@link #participantsFrom}. */
    public List<Participant> participantsTo(Tie tie) {
        return Groups.of(tie).parts(tie.getTo());
    }

    /** Width in pixels by strength, 1 to 4; whole numbers, as Sirius wants them. */
    public int tieWidth(Tie tie) {
        int strength = tie.getStrength() == null ? 1 : tie.getStrength();
        return (int) Math.max(1, Math.round(THINNEST + PER_POINT * strength));
    }

    /** The superior's parts in the same map; none where the superior takes no part. */
    public List<Participant> superiorsOnMap(Participant part) {
        Stakeholder superior =
                part.getStakeholder() == null ? null : part.getStakeholder().getReportsTo();
        return Groups.of(part).parts(superior).stream()
                .filter(p -> p.eContainer() == part.eContainer())
                .toList();
    }

    /** All our people, so that one just added can be joined to somebody. */
    public List<TeamMember> ourTeam(InfluenceMap map) {
        return List.copyOf(PlanFacts.of(map).plan().getTeam());
    }

    public String memberLabel(TeamMember member) {
        Words words = Words.of(member);
        return Words.lines(words.name(member), words.value(member.getRole()));
    }

    public String memberTooltip(TeamMember member) {
        Words words = Words.of(member);
        int people = PlanFacts.of(member).index().engagementsOf(member).size();
        return Words.lines(
                words.name(member),
                words.fact(member, KeyplanPackage.Literals.TEAM_MEMBER__ROLE),
                words.say("member.people", people));
    }

    /** Who of ours knows whom of theirs, unless they do not know each other. */
    public List<Engagement> engagementsHere(InfluenceMap map) {
        return List.copyOf(PlanFacts.of(map).plan().getEngagements());
    }

    /** Where an engagement ends: the person's parts in all maps. */
    public List<Participant> engagedParticipants(Engagement engagement) {
        return Groups.of(engagement).parts(engagement.getStakeholder());
    }

    /** Whether the participant is not known to be outside the circle that decides. */
    public boolean isInsider(Participant part) {
        return part.getStanding() != Standing.OUTSIDE;
    }

    /** Whether our team has met the person or knows them. */
    public boolean isCovered(Participant part) {
        return Coverage.of(PlanFacts.of(part).index(), part.getStakeholder()).level()
                != Coverage.Level.NONE;
    }

    /** Whether the participant decides or is heard by those who do, and is still there. */
    public boolean isKeyPlayer(Participant part) {
        return People.present(part) && People.keyPlayer(part);
    }

    public boolean isDecisionMaker(Participant part) {
        return part.getRoles().contains(BuyingRole.DECISION_MAKER);
    }

    public boolean isTechnicalEvaluator(Participant part) {
        return part.getRoles().contains(BuyingRole.TECHNICAL_EVALUATOR);
    }

    public boolean isFinancialGatekeeper(Participant part) {
        return part.getRoles().contains(BuyingRole.FINANCIAL_GATEKEEPER);
    }

    public boolean isPurchaser(Participant part) {
        return part.getRoles().contains(BuyingRole.PURCHASER);
    }

    public boolean isUser(Participant part) {
        return part.getRoles().contains(BuyingRole.USER);
    }

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
