package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.design.DiagramKind;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Facts;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Account;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Engagement;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The sections of the edition for the customer. They are written from a copy of the plan that has
 * nothing in it but what the customer may see, and say nothing of what is missing: that is ours to
 * know.
 */
final class CustomerSections {

    /** In the order in which one goes through them with the customer. */
    static final List<SectionAuthor> ALL =
            List.of(
                    new Author("profile", CustomerSections::profile),
                    new Author("insights", CustomerSections::insights),
                    new Author("organisation", CustomerSections::organisation),
                    new Author("opportunities", CustomerSections::initiatives),
                    new Author("objectives", CustomerSections::objectives),
                    new Author("actions", CustomerSections::actions),
                    new Author("team", CustomerSections::team));

    private CustomerSections() {}

    private record Author(String id, BiConsumer<DocumentContext, SectionBuilder> content)
            implements SectionAuthor {

        @Override
        public Optional<Section> write(DocumentContext context) {
            SectionBuilder section =
                    new SectionBuilder(context, id, context.text("customer.section." + id));
            content.accept(context, section);
            return section.build();
        }
    }

    private static void profile(DocumentContext context, SectionBuilder section) {
        Account account = context.account();
        section.paragraph(account.getDescription());
        List<Fact> facts = known(context, account, ProfileSection.IDENTITY);
        if (!facts.isEmpty()) {
            section.add(new Facts(facts));
        }
    }

    private static List<Fact> known(
            DocumentContext context, EObject element, List<EStructuralFeature> features) {
        return features.stream()
                .map(f -> new Fact(context.label(f), context.known(element.eGet(f))))
                .filter(fact -> !fact.value().equals(context.unknown()))
                .toList();
    }

    private static void insights(DocumentContext context, SectionBuilder section) {
        section.figure(context.figures().of(DiagramKind.INSIGHT_MAP));
        section.table(
                "insights.table",
                List.of(
                        SectionBuilder.column(context, INSIGHT__KIND, 2),
                        Column.text(context.text("insights.insight"), 4),
                        SectionBuilder.column(context, INSIGHT__OWNER, 3),
                        SectionBuilder.column(context, INSIGHT__LEADS_TO, 4),
                        SectionBuilder.column(context, INSIGHT__OFFERING, 3)),
                rows -> {
                    for (InsightKind kind : InsightKind.VALUES) {
                        context.plan().getInsights().stream()
                                .filter(insight -> insight.getKind() == kind)
                                .forEach(insight -> rows.add(row(context, insight)));
                    }
                });
    }

    private static List<Text> row(DocumentContext context, Insight insight) {
        return List.of(
                context.cell(insight.getKind()),
                context.described(insight),
                context.lines(insight.getOwner()),
                context.lines(insight.getLeadsTo()),
                context.cell(insight.getOffering()));
    }

    private static void organisation(DocumentContext context, SectionBuilder section) {
        section.figure(
                context.figures()
                        .orgChart(context.options().paper(), context.text("organisation.alone")));
        section.table(
                "customer.people",
                List.of(
                        Column.text(context.text("organisation.person"), 4),
                        SectionBuilder.column(context, STAKEHOLDER__JOB_TITLE, 5),
                        SectionBuilder.column(context, STAKEHOLDER__UNIT, 5)),
                context.account().getStakeholders(),
                person ->
                        List.of(
                                Text.plain(context.label(person)),
                                context.cell(person.getJobTitle()),
                                context.cell(person.getUnit())));
    }

    private static void initiatives(DocumentContext context, SectionBuilder section) {
        section.table(
                "customer.initiatives",
                List.of(
                        Column.text(context.text("customer.initiative"), 6),
                        Column.text(context.text("customer.contact"), 3)),
                context.plan().getOpportunities(),
                opportunity ->
                        List.of(
                                context.described(opportunity).to(""),
                                context.cell(opportunity.getOwner())));
    }

    private static void objectives(DocumentContext context, SectionBuilder section) {
        section.table(
                "customer.objectives",
                List.of(
                        Column.text(context.text("objectives.objective"), 5),
                        SectionBuilder.column(context, OBJECTIVE__MEASURE, 3),
                        SectionBuilder.column(context, OBJECTIVE__TARGET, 3),
                        SectionBuilder.column(context, OBJECTIVE__DUE, 2)),
                context.plan().getObjectives(),
                objective ->
                        List.of(
                                context.described(objective),
                                context.cell(objective.getMeasure()),
                                context.cell(objective.getTarget()),
                                context.cell(objective.getDue())));
    }

    private static void actions(DocumentContext context, SectionBuilder section) {
        List<Action> open =
                context.index().openActions().stream().sorted(ActionsSection.BY_DATE).toList();
        Stream<Action> done =
                context.plan().getActions().stream()
                        .filter(action -> action.getStatus() == ActionStatus.DONE);
        section.table(
                "customer.actions",
                List.of(
                        SectionBuilder.column(context, ACTION__DUE, 2),
                        Column.text(context.text("actions.action"), 6),
                        SectionBuilder.column(context, ACTION__OWNER, 3),
                        SectionBuilder.column(context, ACTION__STAKEHOLDERS, 3)),
                rows -> open.forEach(action -> rows.add(row(context, action, action.getDue()))));
        section.table(
                "customer.done",
                List.of(
                        SectionBuilder.column(context, ACTION__DONE_ON, 2),
                        Column.text(context.text("actions.action"), 6),
                        SectionBuilder.column(context, ACTION__OWNER, 3),
                        SectionBuilder.column(context, ACTION__STAKEHOLDERS, 3)),
                rows -> done.forEach(action -> rows.add(row(context, action, action.getDoneOn()))));
    }

    private static List<Text> row(DocumentContext context, Action action, Object day) {
        return List.of(
                context.cell(day),
                context.described(action),
                context.cell(action.getOwner()),
                context.lines(action.getStakeholders()));
    }

    private static void team(DocumentContext context, SectionBuilder section) {
        section.table(
                "team.table",
                List.of(
                        Column.text(context.text("organisation.person"), 4),
                        SectionBuilder.column(context, TEAM_MEMBER__ROLE, 4),
                        SectionBuilder.column(context, PERSON__EMAIL, 5),
                        SectionBuilder.column(context, PERSON__PHONE, 4)),
                context.plan().getTeam(),
                member ->
                        List.of(
                                Text.plain(context.label(member)),
                                context.cell(member.getRole()),
                                context.cell(member.getEmail()),
                                context.cell(member.getPhone())));
        section.table(
                "customer.cadence",
                List.of(
                        SectionBuilder.column(context, ENGAGEMENT__MEMBER, 4),
                        Column.text(context.text("customer.partner"), 4),
                        Column.text(context.text("customer.every"), 3)),
                rows -> {
                    for (Engagement engagement : context.plan().getEngagements()) {
                        if (engagement.getMember() != null && engagement.getStakeholder() != null) {
                            rows.add(
                                    List.of(
                                            context.cell(engagement.getMember()),
                                            context.cell(engagement.getStakeholder()),
                                            every(context, engagement.getCadenceDays())));
                        }
                    }
                });
    }

    private static Text every(DocumentContext context, Integer days) {
        return days == null ? context.cell(null) : Text.plain(context.text("customer.days", days));
    }
}
