package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Coverage;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.Account;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;

import java.util.List;
import java.util.Optional;

/** The customer's organisation and people, with how well we cover them. */
final class OrganisationSection implements SectionAuthor {

    @Override
    public String id() {
        return "organisation";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        Account account = context.account();
        SectionBuilder section = new SectionBuilder(context, id());
        section.figure(
                context.figures()
                        .orgChart(context.options().paper(), context.text("organisation.alone")));
        return section.table(
                        "organisation.units",
                        List.of(
                                Column.text(context.text("organisation.unit"), 4),
                                SectionBuilder.column(context, ORGANIZATION_UNIT__KIND, 2),
                                SectionBuilder.column(context, ORGANIZATION_UNIT__HEAD, 3)),
                        rows -> units(context, account.getUnits(), 0, rows))
                .table(
                        "organisation.people",
                        List.of(
                                Column.text(context.text("organisation.person"), 4),
                                SectionBuilder.column(context, STAKEHOLDER__JOB_TITLE, 5),
                                SectionBuilder.column(context, STAKEHOLDER__UNIT, 5),
                                SectionBuilder.column(context, STAKEHOLDER__REPORTS_TO, 3),
                                Column.text(context.text("organisation.coverage"), 2),
                                Column.text(context.text("organisation.lastMet"), 2)),
                        rows -> people(context, account.getStakeholders(), rows))
                .build();
    }

    private static void units(
            DocumentContext context,
            List<OrganizationUnit> units,
            int depth,
            List<List<Text>> rows) {
        for (OrganizationUnit unit : units) {
            rows.add(
                    List.of(
                            indented(depth, context.described(unit)),
                            context.cell(unit.getKind()),
                            context.cell(unit.getHead())));
            units(context, unit.getUnits(), depth + 1, rows);
        }
    }

    private static Text indented(int depth, Text text) {
        String indent = "\u2003".repeat(depth);
        return Text.of(indent + text.value(), text.tone())
                .with(text.detail().isEmpty() ? "" : indent + text.detail());
    }

    private static void people(
            DocumentContext context, List<Stakeholder> people, List<List<Text>> rows) {
        PersonTexts texts = new PersonTexts(context);
        for (Stakeholder person : people) {
            Coverage coverage = Coverage.of(context.index(), person);
            Text name = texts.name(person).with(texts.rank(person));
            rows.add(
                    List.of(
                            context.sourced(person, name),
                            context.known(person.getJobTitle()),
                            context.known(person.getUnit()),
                            texts.superiors(person),
                            texts.coverage(coverage),
                            texts.lastMet(coverage.contact())));
        }
    }
}
