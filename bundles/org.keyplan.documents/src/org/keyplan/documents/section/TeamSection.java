package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Contacts;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Engagement;
import org.keyplan.model.TeamMember;

import java.util.List;
import java.util.Optional;

/** Our people who work on the account, whom they keep up with and how often, and what was said. */
final class TeamSection implements SectionAuthor {

    @Override
    public String id() {
        return "team";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        section.table(
                "team.table",
                List.of(
                        Column.text(context.text("organisation.person"), 6),
                        SectionBuilder.column(context, TEAM_MEMBER__ROLE, 3),
                        SectionBuilder.column(context, TEAM_MEMBER__REPORTS_TO, 3),
                        SectionBuilder.column(context, PERSON__EMAIL, 3),
                        Column.number(context.text("team.engagements"), 2)),
                rows -> context.plan().getTeam().forEach(m -> rows.add(member(context, m))));
        engagements(context, section);
        MeetingTables.add(context, section);
        return section.build();
    }

    private static List<Text> member(DocumentContext context, TeamMember member) {
        return List.of(
                context.described(member),
                context.cell(member.getRole()),
                context.cell(member.getReportsTo()),
                context.cell(member.getEmail())
                        .with(context.detail(PERSON__PHONE, member.getPhone())),
                context.cell(context.index().engagementsOf(member).size()));
    }

    private static void engagements(DocumentContext context, SectionBuilder section) {
        section.table(
                "relations.engagements",
                List.of(
                        SectionBuilder.column(context, ENGAGEMENT__MEMBER, 3),
                        SectionBuilder.column(context, ENGAGEMENT__STAKEHOLDER, 3),
                        SectionBuilder.column(context, ENGAGEMENT__LEVEL, 2),
                        SectionBuilder.column(context, ENGAGEMENT__DESIRED_LEVEL, 2),
                        SectionBuilder.number(context, ENGAGEMENT__CADENCE_DAYS, 2),
                        Column.text(context.text("organisation.lastMet"), 2)),
                rows ->
                        context.plan()
                                .getEngagements()
                                .forEach(engagement -> rows.add(row(context, engagement))));
    }

    private static List<Text> row(DocumentContext context, Engagement engagement) {
        return List.of(
                context.known(engagement.getMember()),
                context.known(engagement.getStakeholder())
                        .with(
                                context.detail(
                                        ENGAGEMENT__INTRODUCED_BY, engagement.getIntroducedBy())),
                context.cell(engagement.getLevel()),
                context.cell(engagement.getDesiredLevel()),
                context.cell(engagement.getCadenceDays()),
                lastMet(context, engagement));
    }

    /** When these two last met; marked where that is longer ago than they should let pass. */
    private static Text lastMet(DocumentContext context, Engagement engagement) {
        Contact contact =
                Contacts.between(
                        context.index(), engagement.getMember(), engagement.getStakeholder());
        Integer cadence = engagement.getCadenceDays();
        boolean late = cadence != null && contact.daysSince(context.asOf()) > cadence;
        Tone tone = late ? Tone.WARNING : contact.met() ? Tone.PLAIN : Tone.FAINT;
        return contact.lastMet()
                .map(date -> Text.of(late ? context.text("team.late", date) : date + "", tone))
                .orElseGet(() -> Text.of(context.text("organisation.never"), tone));
    }
}
