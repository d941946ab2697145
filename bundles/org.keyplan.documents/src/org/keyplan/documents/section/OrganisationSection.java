package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Coverage;
import org.keyplan.documents.DocumentContext;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Account;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The customer's organisation and people, with how well we cover them. */
final class OrganisationSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        Account account = context.account();
        return new SectionBuilder(context, "organisation")
                .table(
                        "organisation.units",
                        List.of(
                                Column.text(context.text("organisation.unit"), 4),
                                SectionBuilder.column(context, ORGANIZATION_UNIT__KIND, 2),
                                SectionBuilder.column(context, ORGANIZATION_UNIT__HEAD, 3)),
                        rows -> units(context, account.getUnits(), 0, rows))
                .table(
                        "organisation.people",
                        List.of(
                                Column.text(context.text("organisation.person"), 3),
                                SectionBuilder.column(context, STAKEHOLDER__JOB_TITLE, 3),
                                SectionBuilder.column(context, STAKEHOLDER__UNIT, 3),
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
                            Text.plain("\u2003".repeat(depth) + context.label(unit)),
                            context.cell(unit.getKind()),
                            context.cell(unit.getHead())));
            units(context, unit.getUnits(), depth + 1, rows);
        }
    }

    private static void people(
            DocumentContext context, List<Stakeholder> people, List<List<Text>> rows) {
        for (Stakeholder person : people) {
            Coverage coverage = Coverage.of(context.index(), person);
            rows.add(
                    List.of(
                            name(context, person),
                            context.cell(person.getJobTitle()),
                            context.cell(person.getUnit()),
                            context.cell(person.getReportsTo()),
                            Text.plain(context.text("coverage." + coverage.level())),
                            lastMet(context, coverage.contact())));
        }
    }

    private static Text name(DocumentContext context, Stakeholder person) {
        List<String> remarks = new ArrayList<>();
        if (person == context.account().getTopDecisionMaker()) {
            remarks.add("★");
        }
        remarks.add(context.label(person));
        if (person.isPlaceholder()) {
            remarks.add(context.text("organisation.placeholder"));
        }
        if (person.isDeparted()) {
            remarks.add(context.text("organisation.departed"));
        }
        boolean strong = person == context.account().getTopDecisionMaker();
        Tone tone = person.isDeparted() ? Tone.FAINT : strong ? Tone.STRONG : Tone.PLAIN;
        return Text.of(String.join(" ", remarks), tone);
    }

    private static Text lastMet(DocumentContext context, Contact contact) {
        return contact.lastMet()
                .map(date -> context.cell(date))
                .orElseGet(() -> Text.of(context.text("organisation.never"), Tone.FAINT));
    }
}
