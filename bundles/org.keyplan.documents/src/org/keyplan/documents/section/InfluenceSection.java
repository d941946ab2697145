package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.model.DecisionCriterion;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who affects which decision, in which role, with which attitude; who of ours knows them; and how
 * to get to the top decision maker.
 */
final class InfluenceSection implements SectionAuthor {

    @Override
    public String id() {
        return "influence";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        context.plan().getMaps().forEach(map -> map(context, map, section));
        section.subheading(context.text("influence.path"));
        DecisionPath.add(context, section);
        CoverageMatrix.add(context, section);
        section.table(
                "relations.ties",
                List.of(
                        SectionBuilder.column(context, TIE__FROM, 3),
                        SectionBuilder.column(context, TIE__KIND, 2),
                        SectionBuilder.column(context, TIE__TO, 3),
                        SectionBuilder.column(context, TIE__STRENGTH, 2)),
                rows -> context.account().getTies().forEach(tie -> rows.add(tie(context, tie))));
        return section.build();
    }

    private static void map(DocumentContext context, InfluenceMap map, SectionBuilder section) {
        section.subheading(context.label(map)).paragraph(map.getDescription());
        if (map.getOpportunity() != null) {
            section.remark(context.text("influence.decision", map.getOpportunity()));
        }
        section.figure(context.figures().of(map));
        section.table(
                "influence.participants",
                List.of(
                        Column.text(context.text("organisation.person"), 3),
                        SectionBuilder.column(context, PARTICIPANT__ROLES, 4),
                        SectionBuilder.column(context, PARTICIPANT__INFLUENCE, 2),
                        SectionBuilder.column(context, PARTICIPANT__ATTITUDE, 2),
                        SectionBuilder.column(context, PARTICIPANT__STANDING, 2),
                        SectionBuilder.column(context, PARTICIPANT__CRITERIA, 3)),
                rows -> map.getParticipants().forEach(p -> rows.add(row(context, p))));
        if (map.getParticipants().isEmpty()) {
            section.remark(context.text("influence.nobody"));
        }
    }

    private static List<Text> row(DocumentContext context, Participant participant) {
        PersonTexts texts = new PersonTexts(context);
        return List.of(
                context.sourced(participant, person(context, participant)),
                Text.plain(String.join("\n", texts.roles(participant))),
                context.score(participant.getInfluence()),
                texts.attitude(participant.getAttitude()),
                context.known(participant.getStanding()),
                criteria(context, participant));
    }

    private static Text person(DocumentContext context, Participant participant) {
        Text name = context.known(participant.getStakeholder());
        return participant.isAttendsKeyMeetings()
                ? name.with(context.label(PARTICIPANT__ATTENDS_KEY_MEETINGS))
                : name;
    }

    /** The most important criterion first; what nobody ranked comes last. */
    private static Text criteria(DocumentContext context, Participant participant) {
        List<DecisionCriterion> ranked = new ArrayList<>(participant.getCriteria());
        ranked.sort(
                Comparator.comparing(
                        DecisionCriterion::getRank,
                        Comparator.nullsLast(Comparator.naturalOrder())));
        return Text.plain(
                String.join(
                        "\n",
                        ranked.stream().map(c -> context.cell(c.getText()).value()).toList()));
    }

    private static List<Text> tie(DocumentContext context, Tie tie) {
        return List.of(
                context.known(tie.getFrom()),
                context.sourced(tie, context.known(tie.getKind())),
                context.known(tie.getTo()),
                context.score(tie.getStrength()));
    }
}
