package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Coverage;
import org.keyplan.design.DiagramKind;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Account;
import org.keyplan.model.Adaptability;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Seniority;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.ThinkingStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The customer's organisation and people, with how well we cover them. */
final class OrganisationSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        Account account = context.account();
        return new SectionBuilder(context, "organisation")
                .figure(context.figures().of(DiagramKind.ORG_CHART))
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
                                Column.text(context.text("organisation.person"), 4),
                                SectionBuilder.column(context, STAKEHOLDER__JOB_TITLE, 5),
                                SectionBuilder.column(context, STAKEHOLDER__UNIT, 5),
                                SectionBuilder.column(context, STAKEHOLDER__REPORTS_TO, 3),
                                Column.text(context.text("organisation.coverage"), 2),
                                Column.text(context.text("organisation.lastMet"), 2)),
                        rows -> people(context, account.getStakeholders(), rows))
                .table(
                        "organisation.motives",
                        List.of(
                                Column.text(context.text("organisation.person"), 3),
                                Column.text(context.text("organisation.character"), 2),
                                SectionBuilder.column(context, STAKEHOLDER__BUSINESS_INTEREST, 4),
                                SectionBuilder.column(context, STAKEHOLDER__PERSONAL_INTEREST, 4),
                                SectionBuilder.column(context, NAMED_ELEMENT__DESCRIPTION, 4)),
                        rows -> motives(context, account.getStakeholders(), rows))
                .table(
                        "organisation.contact",
                        List.of(
                                Column.text(context.text("organisation.person"), 3),
                                SectionBuilder.column(context, PERSON__EMAIL, 4),
                                SectionBuilder.column(context, PERSON__PHONE, 3)),
                        rows -> contacts(context, account.getStakeholders(), rows))
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
        for (Stakeholder person : people) {
            Coverage coverage = Coverage.of(context.index(), person);
            rows.add(
                    List.of(
                            name(context, person),
                            context.known(person.getJobTitle()),
                            context.known(person.getUnit()),
                            superiors(context, person),
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
        if (person.isExternal()) {
            remarks.add(context.text("organisation.external"));
        }
        boolean top = person == context.account().getTopDecisionMaker();
        Tone tone = person.isDeparted() ? Tone.FAINT : top ? Tone.STRONG : Tone.PLAIN;
        String rank =
                person.getSeniority() == Seniority.UNKNOWN
                        ? ""
                        : context.cell(person.getSeniority()).value();
        return context.sourced(person, Text.of(String.join(" ", remarks), tone).with(rank));
    }

    private static Text superiors(DocumentContext context, Stakeholder person) {
        return context.cell(person.getReportsTo())
                .with(context.detail(STAKEHOLDER__DOTTED_REPORTS_TO, person.getDottedReportsTo()));
    }

    private static void motives(
            DocumentContext context, List<Stakeholder> people, List<List<Text>> rows) {
        for (Stakeholder person : people) {
            List<Text> row =
                    List.of(
                            Text.plain(context.label(person)),
                            character(context, person),
                            context.cell(person.getBusinessInterest()),
                            context.cell(person.getPersonalInterest()),
                            context.cell(person.getDescription()));
            addUnlessOnlyNamed(row, rows);
        }
    }

    private static Text character(DocumentContext context, Stakeholder person) {
        List<Object> known = new ArrayList<>();
        if (person.getThinkingStyle() != ThinkingStyle.UNKNOWN) {
            known.add(person.getThinkingStyle());
        }
        if (person.getAdaptability() != Adaptability.UNKNOWN) {
            known.add(person.getAdaptability());
        }
        return context.cell(known);
    }

    private static void contacts(
            DocumentContext context, List<Stakeholder> people, List<List<Text>> rows) {
        for (Stakeholder person : people) {
            List<Text> row =
                    List.of(
                            Text.plain(context.label(person)),
                            context.cell(person.getEmail()),
                            context.cell(person.getPhone()));
            addUnlessOnlyNamed(row, rows);
        }
    }

    private static void addUnlessOnlyNamed(List<Text> row, List<List<Text>> rows) {
        if (!row.stream().skip(1).allMatch(Text::isBlank)) {
            rows.add(row);
        }
    }

    private static Text lastMet(DocumentContext context, Contact contact) {
        return contact.lastMet()
                .map(date -> context.cell(date))
                .orElseGet(() -> Text.of(context.text("organisation.never"), Tone.FAINT));
    }
}
