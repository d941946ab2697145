package org.keyplan.documents.section;

import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Answer;
import org.keyplan.model.Attitude;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.ValueType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a review has to ask, because the plan does not say it or nobody has confirmed it. */
final class QuestionsSection implements SectionAuthor {

    @Override
    public String id() {
        return "questions";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        List<Text> questions = new ArrayList<>();
        account(context, questions);
        people(context, questions);
        context.index().openOpportunities().forEach(o -> opportunity(context, o, questions));
        for (Risk risk : context.plan().getRisks()) {
            if (risk.getLikelihood() == null || risk.getImpact() == null) {
                questions.add(ask(context, "risks", "questions.risk", risk));
            }
        }
        SectionBuilder section = new SectionBuilder(context, id()).bullets(questions);
        Assumptions.add(context, section);
        return section.build();
    }

    private static Text ask(
            DocumentContext context, String place, String key, Object... arguments) {
        return Text.plain(context.text(key, arguments)).to(place);
    }

    private static void account(DocumentContext context, List<Text> questions) {
        if (context.account().getValueType() == ValueType.UNCLASSIFIED) {
            questions.add(ask(context, "profile", "questions.value"));
        }
        if (context.account().getOfferingFits() == Answer.UNKNOWN
                || context.account().getPurchasesCentrally() == Answer.UNKNOWN
                || context.account().getPurchasesRecurrently() == Answer.UNKNOWN) {
            questions.add(ask(context, "profile", "questions.criteria"));
        }
        if (context.account().getTopDecisionMaker() == null) {
            questions.add(ask(context, "influence", "questions.decider"));
        }
    }

    private static void people(DocumentContext context, List<Text> questions) {
        for (Stakeholder person : context.account().getStakeholders()) {
            if (person.isPlaceholder() && !person.isDeparted()) {
                questions.add(ask(context, "organisation", "questions.who", person));
            }
        }
        for (InfluenceMap map : context.plan().getMaps()) {
            for (Participant participant : map.getParticipants()) {
                Stakeholder person = participant.getStakeholder();
                if (person != null
                        && !person.isDeparted()
                        && participant.getAttitude() == Attitude.UNKNOWN) {
                    questions.add(ask(context, "influence", "questions.attitude", person, map));
                }
            }
        }
    }

    private static void opportunity(
            DocumentContext context, Opportunity opportunity, List<Text> questions) {
        String place = context.places().of(opportunity);
        if (opportunity.getBudget() == null
                || opportunity.getBudget().getStatus() == BudgetStatus.UNKNOWN) {
            questions.add(ask(context, "budgets", "questions.budget", opportunity));
        }
        if (opportunity.getNeeds().isEmpty()) {
            questions.add(ask(context, place, "questions.needs", opportunity));
        }
        if (opportunity.getAmount() == null) {
            questions.add(ask(context, place, "questions.amount", opportunity));
        }
        if (opportunity.getExpectedClose() == null) {
            questions.add(ask(context, place, "questions.close", opportunity));
        }
    }
}
