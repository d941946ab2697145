package org.keyplan.model.label;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.BendPoint;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.DecisionCriterion;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.Engagement;
import org.keyplan.model.Gate;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Participant;
import org.keyplan.model.PurchaseCriterion;
import org.keyplan.model.PurchaseYear;
import org.keyplan.model.PursuitAssessment;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.StickyNote;
import org.keyplan.model.Strategy;
import org.keyplan.model.SwotEntry;
import org.keyplan.model.Tie;
import org.keyplan.model.ValueEvidence;
import org.keyplan.model.ValueItem;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.model.util.KeyplanSwitch;

import java.util.List;
import java.util.Locale;

/**
 * Composes the labels of one language. A class that has no case of its own, or too little in it to
 * be told from others, gets {@code null}, and is called by its type.
 */
final class ElementLabels extends KeyplanSwitch<String> {

    /** Longest free text taken over into a label, in characters. */
    private static final int MAX_TEXT = 80;

    private static final Texts PATTERNS = Texts.of(ElementLabels.class, "patterns");

    private final Locale locale;

    ElementLabels(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String caseNamedElement(NamedElement element) {
        String name = element.getName();
        return isBlank(name) ? say("unnamed." + element.eClass().getName()) : name.strip();
    }

    @Override
    public String caseAccountPlan(AccountPlan plan) {
        boolean byAccount =
                isBlank(plan.getName())
                        && plan.getAccount() != null
                        && !isBlank(plan.getAccount().getName());
        return byAccount ? say("AccountPlan", plan.getAccount()) : null;
    }

    @Override
    public String caseStakeholder(Stakeholder person) {
        boolean byTitle = isBlank(person.getName()) && !isBlank(person.getJobTitle());
        return byTitle ? say("Stakeholder", line(person.getJobTitle())) : null;
    }

    @Override
    public String caseInfluenceMap(InfluenceMap map) {
        boolean byOpportunity = isBlank(map.getName()) && map.getOpportunity() != null;
        return byOpportunity ? say("InfluenceMap", map.getOpportunity()) : null;
    }

    @Override
    public String caseStrategy(Strategy strategy) {
        boolean byApproach =
                isBlank(strategy.getName()) && strategy.getApproach() != ApproachKind.UNSPECIFIED;
        return byApproach ? PlanLabels.literal(strategy.getApproach(), locale) : null;
    }

    @Override
    public String caseDiagram(Diagram diagram) {
        boolean byViewpoint = isBlank(diagram.getName()) && !isBlank(diagram.getViewpoint());
        return byViewpoint ? line(diagram.getViewpoint()) : null;
    }

    @Override
    public String caseTie(Tie tie) {
        return say("Tie." + tie.getKind().getName(), ref(tie.getFrom()), ref(tie.getTo()));
    }

    @Override
    public String caseValueEvidence(ValueEvidence evidence) {
        return isBlank(evidence.getStatement())
                ? say("ValueEvidence.silent", inline(evidence.getIndicates()))
                : say("ValueEvidence", line(evidence.getStatement()));
    }

    @Override
    public String casePurchaseYear(PurchaseYear purchase) {
        String year = purchase.getYear() == null ? say("unknown") : purchase.getYear().toString();
        return say("PurchaseYear", year, purchase.getAmount());
    }

    @Override
    public String caseValueItem(ValueItem item) {
        return titled(item.getKind(), item.getText());
    }

    @Override
    public String caseEngagement(Engagement engagement) {
        return say(
                "Engagement",
                ref(engagement.getMember()),
                ref(engagement.getStakeholder()),
                inline(engagement.getLevel()));
    }

    @Override
    public String caseInteraction(Interaction interaction) {
        Object date = interaction.getDate() == null ? say("undated") : interaction.getDate();
        String channel = inline(interaction.getChannel());
        if (!isBlank(interaction.getPurpose())) {
            return say("Interaction", date, channel, line(interaction.getPurpose()));
        }
        return interaction.getStakeholders().isEmpty()
                ? say("Interaction.bare", date, channel)
                : say("Interaction.people", date, channel, interaction.getStakeholders());
    }

    @Override
    public String caseInvestmentLine(InvestmentLine position) {
        return lineOrNull(position.getText());
    }

    @Override
    public String caseParticipant(Participant participant) {
        String person = ref(participant.getStakeholder());
        if (!isBlank(participant.getRoleLabel())) {
            return say("Participant", person, line(participant.getRoleLabel()));
        }
        List<String> roles = participant.getRoles().stream().map(this::inline).toList();
        return roles.isEmpty() ? person : say("Participant", person, roles);
    }

    @Override
    public String caseDecisionCriterion(DecisionCriterion criterion) {
        return lineOrNull(criterion.getText());
    }

    @Override
    public String caseCustomerBudget(CustomerBudget budget) {
        String status = inline(budget.getStatus());
        return budget.getAmount() == null
                ? say("CustomerBudget.bare", status)
                : say("CustomerBudget", status, budget.getAmount());
    }

    @Override
    public String caseGate(Gate gate) {
        return isBlank(gate.getText())
                ? say("Gate.bare", inline(gate.getStage()))
                : titled(gate.getStage(), gate.getText());
    }

    @Override
    public String casePurchaseCriterion(PurchaseCriterion criterion) {
        return lineOrNull(criterion.getText());
    }

    @Override
    public String caseCompetitorPosition(CompetitorPosition position) {
        return say(
                "CompetitorPosition", ref(position.getCompetitor()), inline(position.getStance()));
    }

    @Override
    public String casePursuitAssessment(PursuitAssessment assessment) {
        return assessment.getScore() == null
                ? say("PursuitAssessment.open", assessment.getQuestion())
                : say("PursuitAssessment", assessment.getQuestion(), assessment.getScore());
    }

    @Override
    public String caseWhitespaceCell(WhitespaceCell cell) {
        return say("WhitespaceCell", ref(cell.getUnit()), ref(cell.getOffering()));
    }

    @Override
    public String caseSwotEntry(SwotEntry entry) {
        return titled(entry.getKind(), entry.getText());
    }

    @Override
    public String caseAcceptance(Acceptance acceptance) {
        String rule = isBlank(acceptance.getRule()) ? say("unknown") : line(acceptance.getRule());
        return say("Acceptance", rule, ref(acceptance.getElement()));
    }

    @Override
    public String caseDiagramNode(DiagramNode node) {
        return say("DiagramNode", ref(node.getElement()));
    }

    @Override
    public String caseDiagramBend(DiagramBend bend) {
        return bend.getTarget() == null
                ? say("DiagramBend", ref(bend.getElement()))
                : say("DiagramBend.reference", ref(bend.getElement()), ref(bend.getTarget()));
    }

    @Override
    public String caseBendPoint(BendPoint point) {
        return say("BendPoint", point.getX(), point.getY());
    }

    @Override
    public String caseStickyNote(StickyNote note) {
        return isBlank(note.getText())
                ? say("StickyNote.bare")
                : say("StickyNote", line(note.getText()));
    }

    private String say(String key, Object... args) {
        return PATTERNS.get(locale, key, args);
    }

    private String titled(Enumerator kind, String text) {
        return isBlank(text) ? PlanLabels.literal(kind, locale) : say("titled", kind, line(text));
    }

    /**
     * The label of a referenced element. Elements that may refer to any other, and so to each
     * other, are only called by their type, so that a ring of them ends.
     */
    private String ref(EObject element) {
        if (element == null) {
            return say("unknown");
        }
        boolean mayFormRing =
                element instanceof Acceptance
                        || element instanceof DiagramNode
                        || element instanceof DiagramBend;
        return mayFormRing
                ? PlanLabels.type(element.eClass(), locale)
                : PlanLabels.label(element, locale);
    }

    /** A choice's word inside a text: English writes it small there. */
    private String inline(Enumerator literal) {
        String word = PlanLabels.literal(literal, locale);
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String lineOrNull(String text) {
        return isBlank(text) ? null : line(text);
    }

    private static String line(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= MAX_TEXT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MAX_TEXT - 1)).stripTrailing() + "…";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
