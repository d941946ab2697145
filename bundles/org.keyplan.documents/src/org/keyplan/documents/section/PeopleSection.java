package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Coverage;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Action;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A profile of each key player, then what moves the others and how to reach them: what a person of
 * ours reads before meeting one of theirs.
 */
final class PeopleSection implements SectionAuthor {

    @Override
    public String id() {
        return "people";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        List<Stakeholder> keyPlayers = context.places().keyPlayers();
        keyPlayers.forEach(person -> profile(context, person, section));
        List<Stakeholder> others =
                context.account().getStakeholders().stream()
                        .filter(person -> !keyPlayers.contains(person))
                        .toList();
        section.table(
                "organisation.motives",
                List.of(
                        Column.text(context.text("organisation.person"), 3),
                        Column.text(context.text("organisation.character"), 2),
                        SectionBuilder.column(context, STAKEHOLDER__BUSINESS_INTEREST, 4),
                        SectionBuilder.column(context, STAKEHOLDER__PERSONAL_INTEREST, 4),
                        SectionBuilder.column(context, NAMED_ELEMENT__DESCRIPTION, 4)),
                rows -> motives(context, others, rows));
        section.table(
                "organisation.contact",
                List.of(
                        Column.text(context.text("organisation.person"), 3),
                        SectionBuilder.column(context, PERSON__EMAIL, 4),
                        SectionBuilder.column(context, PERSON__PHONE, 3)),
                rows -> contacts(context, others, rows));
        return section.build();
    }

    private static void profile(
            DocumentContext context, Stakeholder person, SectionBuilder section) {
        PersonTexts texts = new PersonTexts(context);
        Coverage coverage = Coverage.of(context.index(), person);
        section.subheading(context.label(person), context.places().of(person));
        section.paragraph(person.getDescription());
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(context, STAKEHOLDER__JOB_TITLE, person));
        facts.add(fact(context, STAKEHOLDER__UNIT, person));
        facts.add(fact(context, STAKEHOLDER__BUSINESS_INTEREST, person));
        facts.add(fact(context, STAKEHOLDER__PERSONAL_INTEREST, person));
        facts.add(
                new Fact(
                        context.text("organisation.character"),
                        orUnknown(context, texts.character(person))));
        facts.add(new Fact(context.text("organisation.coverage"), coverage(context, coverage)));
        facts.add(
                new Fact(
                        context.text("organisation.lastMet"),
                        lastMet(context, coverage.contact())));
        facts.add(new Fact(context.text("people.next"), nextAction(context, person)));
        facts.add(new Fact(context.text("people.reach"), reach(context, person)));
        section.facts(facts);
        parts(context, person, section);
    }

    private static Fact fact(
            DocumentContext context,
            org.eclipse.emf.ecore.EStructuralFeature feature,
            Stakeholder person) {
        return new Fact(context.label(feature), context.known(person.eGet(feature)));
    }

    private static Text orUnknown(DocumentContext context, Text text) {
        return text.isBlank() ? context.unknown() : text;
    }

    /** The part in each decision: one row for each influence map with the person on it. */
    private static void parts(DocumentContext context, Stakeholder person, SectionBuilder section) {
        PersonTexts texts = new PersonTexts(context);
        section.table(
                "people.parts",
                List.of(
                        Column.text(PlanLabels.type(INFLUENCE_MAP, context.locale()), 4),
                        SectionBuilder.column(context, PARTICIPANT__ROLES, 4),
                        SectionBuilder.column(context, PARTICIPANT__ATTITUDE, 2),
                        SectionBuilder.column(context, PARTICIPANT__INFLUENCE, 2)),
                rows -> {
                    for (InfluenceMap map : context.plan().getMaps()) {
                        for (Participant participant : map.getParticipants()) {
                            if (participant.getStakeholder() == person) {
                                rows.add(
                                        List.of(
                                                context.cell(map).to("influence"),
                                                Text.plain(
                                                        String.join(
                                                                "\n", texts.roles(participant))),
                                                texts.attitude(participant.getAttitude()),
                                                context.score(participant.getInfluence())));
                            }
                        }
                    }
                });
    }

    /** How well we cover the person, and who of ours does. */
    private static Text coverage(DocumentContext context, Coverage coverage) {
        Text text = new PersonTexts(context).coverage(coverage);
        for (Engagement engagement : coverage.engagements()) {
            text =
                    text.with(
                            context.text(
                                    "people.engagement",
                                    engagement.getMember(),
                                    engagement.getLevel()));
        }
        return text;
    }

    private static Text lastMet(DocumentContext context, Contact contact) {
        if (!contact.met()) {
            return Text.of(context.text("organisation.never"), Tone.ERROR);
        }
        String purpose = contact.meetings().get(contact.meetings().size() - 1).getPurpose();
        return context.cell(contact.lastMet().orElseThrow()).with(context.detail(purpose));
    }

    private static Text nextAction(DocumentContext context, Stakeholder person) {
        List<Action> open = context.index().openActionsNaming(person);
        return open.stream()
                .min(ActionsSection.BY_DATE)
                .map(
                        action ->
                                Text.plain(context.label(action))
                                        .with(
                                                context.text(
                                                        "people.due",
                                                        ActionsSection.due(context, action).value(),
                                                        context.known(action.getOwner()).value()))
                                        .to("actions"))
                .orElseGet(() -> Text.of(context.text("people.next.none"), Tone.WARNING));
    }

    private static Text reach(DocumentContext context, Stakeholder person) {
        return orUnknown(
                context, context.cell(person.getEmail()).with(context.detail(person.getPhone())));
    }

    private static void motives(
            DocumentContext context, List<Stakeholder> people, List<List<Text>> rows) {
        PersonTexts texts = new PersonTexts(context);
        for (Stakeholder person : people) {
            addUnlessOnlyNamed(
                    List.of(
                            Text.plain(context.label(person)),
                            texts.character(person),
                            context.cell(person.getBusinessInterest()),
                            context.cell(person.getPersonalInterest()),
                            context.cell(person.getDescription())),
                    rows);
        }
    }

    private static void contacts(
            DocumentContext context, List<Stakeholder> people, List<List<Text>> rows) {
        for (Stakeholder person : people) {
            addUnlessOnlyNamed(
                    List.of(
                            Text.plain(context.label(person)),
                            context.cell(person.getEmail()),
                            context.cell(person.getPhone())),
                    rows);
        }
    }

    private static void addUnlessOnlyNamed(List<Text> row, List<List<Text>> rows) {
        if (!row.stream().skip(1).allMatch(Text::isBlank)) {
            rows.add(row);
        }
    }
}
