package org.keyplan.documents.slide;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Coverage;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.documents.section.PersonTexts;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The key players: what they decide, where they stand, what moves them. */
final class PeopleSlides implements SlideAuthor {

    @Override
    public String id() {
        return "people";
    }

    @Override
    public List<Slide> write(DeckContext context) {
        List<Participant> players = KeyPlayers.of(context);
        Optional<SlidePart> table =
                context.grid(
                        "",
                        List.of(
                                context.column("players.person", 4),
                                context.column(PARTICIPANT__ROLES, 3),
                                context.column(PARTICIPANT__ATTITUDE, 2),
                                context.column(PARTICIPANT__INFLUENCE, 2),
                                context.column("players.coverage", 3),
                                context.column(STAKEHOLDER__BUSINESS_INTEREST, 5)),
                        players.stream().map(player -> row(context, player)).toList());
        return table.map(part -> List.of(context.slide(id(), title(context, players), part)))
                .orElse(List.of());
    }

    private static List<Text> row(DeckContext context, Participant player) {
        DocumentContext document = context.document();
        Stakeholder person = player.getStakeholder();
        PersonTexts texts = new PersonTexts(document);
        return List.of(
                Text.of(document.label(person), Tone.STRONG)
                        .with(document.detail(person.getJobTitle())),
                Text.plain(String.join("\n", texts.roles(player))),
                texts.attitude(player.getAttitude()),
                document.score(player.getInfluence()),
                coverage(context, person),
                document.cell(person.getBusinessInterest()));
    }

    /** How well a person is covered, and when somebody met the person. */
    static Text coverage(DeckContext context, Stakeholder person) {
        Coverage coverage = Coverage.of(context.index(), person);
        Optional<LocalDate> last = coverage.contact().lastMet();
        Text level =
                Text.of(
                        context.document().text("coverage." + coverage.level()),
                        coverage.level() == Coverage.Level.NONE ? Tone.WARNING : Tone.PLAIN);
        return level.with(
                last.map(day -> context.text("players.met", day))
                        .orElseGet(() -> context.text("met.never")));
    }

    private static String title(DeckContext context, List<Participant> players) {
        List<Stakeholder> unmet =
                players.stream()
                        .map(Participant::getStakeholder)
                        .filter(p -> !Coverage.of(context.index(), p).contact().met())
                        .toList();
        if (unmet.isEmpty()) {
            long well =
                    players.stream()
                            .filter(
                                    p ->
                                            Coverage.of(context.index(), p.getStakeholder())
                                                            .level()
                                                            .compareTo(Coverage.Level.MULTIPLE)
                                                    >= 0)
                            .count();
            return context.text("players.title", players.size(), well);
        }
        return unmet.size() <= 2
                ? context.text(
                        "players.title.unmet", players.size(), unmet.size(), context.names(unmet))
                : context.text("players.title.many", players.size(), unmet.size());
    }
}
