package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Interaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What is planned to be talked about with whom, then what was, the latest first. */
final class MeetingTables {

    private MeetingTables() {}

    static void add(DocumentContext context, SectionBuilder section) {
        List<Interaction> latestFirst = new ArrayList<>(context.index().interactions());
        Collections.reverse(latestFirst);
        List<Interaction> planned = new ArrayList<>(context.plan().getInteractions());
        planned.removeAll(latestFirst);
        planned.sort(
                Comparator.comparing(
                        Interaction::getDate, Comparator.nullsLast(Comparator.naturalOrder())));
        section.table(
                        "interactions.planned",
                        columns(context),
                        rows -> planned.forEach(i -> rows.add(row(context, i))))
                .table(
                        "interactions.table",
                        columns(context),
                        rows -> latestFirst.forEach(i -> rows.add(row(context, i))));
    }

    static List<Column> columns(DocumentContext context) {
        return List.of(
                SectionBuilder.column(context, INTERACTION__DATE, 2),
                Column.text(context.text("interactions.people"), 4),
                SectionBuilder.column(context, INTERACTION__PURPOSE, 6),
                SectionBuilder.column(context, INTERACTION__OUTCOME, 5),
                SectionBuilder.column(context, INTERACTION__NEXT_ACTION, 3));
    }

    static List<Text> row(DocumentContext context, Interaction interaction) {
        return List.of(
                context.known(interaction.getDate())
                        .with(context.cell(interaction.getChannel()).value()),
                context.cell(interaction.getStakeholders())
                        .with(context.detail(INTERACTION__MEMBERS, interaction.getMembers())),
                context.known(interaction.getPurpose())
                        .with(context.detail(INTERACTION__TOPICS, interaction.getTopics()))
                        .with(
                                context.detail(
                                        INTERACTION__OPPORTUNITY, interaction.getOpportunity())),
                context.known(interaction.getOutcome()),
                context.known(interaction.getNextAction()));
    }
}
