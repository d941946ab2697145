package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.DocumentContext;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Interaction;
import org.keyplan.model.Person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What was talked about with whom, the latest first. */
final class InteractionsSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        List<Interaction> latestFirst = new ArrayList<>(context.index().interactions());
        Collections.reverse(latestFirst);
        return new SectionBuilder(context, "interactions")
                .table(
                        "interactions.table",
                        List.of(
                                SectionBuilder.column(context, INTERACTION__DATE, 2),
                                SectionBuilder.column(context, INTERACTION__CHANNEL, 2),
                                Column.text(context.text("interactions.people"), 3),
                                SectionBuilder.column(context, INTERACTION__PURPOSE, 4),
                                SectionBuilder.column(context, INTERACTION__OUTCOME, 4),
                                SectionBuilder.column(context, INTERACTION__NEXT_ACTION, 3)),
                        rows -> latestFirst.forEach(i -> rows.add(row(context, i))))
                .build();
    }

    private static List<Text> row(DocumentContext context, Interaction interaction) {
        List<Person> people = new ArrayList<>(interaction.getStakeholders());
        people.addAll(interaction.getMembers());
        return List.of(
                context.cell(interaction.getDate()),
                context.cell(interaction.getChannel()),
                context.lines(people),
                context.cell(interaction.getPurpose()),
                context.cell(interaction.getOutcome()),
                context.known(interaction.getNextAction()));
    }
}
