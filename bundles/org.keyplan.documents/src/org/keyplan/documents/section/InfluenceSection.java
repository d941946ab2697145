package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.DecisionCriterion;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The influence maps: who affects which decision, in which role, with which attitude. */
final class InfluenceSection implements SectionAuthor {

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, "influence");
        for (InfluenceMap map : context.plan().getMaps()) {
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
        return section.build();
    }

    private static List<Text> row(DocumentContext context, Participant participant) {
        return List.of(
                context.sourced(participant, person(context, participant)),
                Text.plain(roles(context, participant)),
                context.score(participant.getInfluence()),
                attitude(context, participant.getAttitude()),
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

    private static String roles(DocumentContext context, Participant participant) {
        List<String> names = new ArrayList<>();
        for (BuyingRole role : participant.getRoles()) {
            names.add(context.cell(role).value());
        }
        context.prose(participant.getRoleLabel()).ifPresent(own -> names.add(own.value()));
        return String.join("\n", names);
    }

    /** The mark says the same as the colour, so that the page can be printed in black and white. */
    private static Text attitude(DocumentContext context, Attitude attitude) {
        return switch (attitude) {
            case CHAMPION -> marked(context, "▲▲\u00a0", attitude, Tone.GOOD);
            case SUPPORTER -> marked(context, "▲\u00a0", attitude, Tone.GOOD);
            case NEUTRAL -> marked(context, "●\u00a0", attitude, Tone.PLAIN);
            case SCEPTIC -> marked(context, "▼\u00a0", attitude, Tone.WARNING);
            case OPPONENT -> marked(context, "▼▼\u00a0", attitude, Tone.ERROR);
            case UNKNOWN -> Text.of("?\u00a0" + context.text("unknown"), Tone.FAINT);
        };
    }

    private static Text marked(DocumentContext context, String mark, Attitude attitude, Tone tone) {
        return Text.of(mark + context.cell(attitude).value(), tone);
    }
}
