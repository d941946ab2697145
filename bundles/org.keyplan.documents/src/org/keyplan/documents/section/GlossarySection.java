package org.keyplan.documents.section;

import org.eclipse.emf.common.util.Enumerator;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.Rank;
import org.keyplan.analysis.Ranking;
import org.keyplan.analysis.Relationship;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.ValueType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The terms and signs that this plan's document uses, and no others. */
final class GlossarySection implements SectionAuthor {

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public Optional<Section> write(DocumentContext context) {
        SectionBuilder section = new SectionBuilder(context, id());
        List<List<Text>> terms = new ArrayList<>();
        terms(context, terms);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        section.table("glossary.terms", columns(context, "term"), rows -> rows.addAll(terms));
        section.table("glossary.signs", columns(context, "sign"), rows -> signs(context, rows));
        return section.build();
    }

    private static List<Column> columns(DocumentContext context, String first) {
        return List.of(
                Column.text(context.text("glossary." + first), 2),
                Column.text(context.text("glossary.meaning"), 6));
    }

    private static void terms(DocumentContext context, List<List<Text>> rows) {
        ValueType value = context.account().getValueType();
        if (value != ValueType.UNCLASSIFIED) {
            rows.add(choice(context, value));
        }
        rows.add(term(context, "relationship." + Relationship.of(context.plan()).level()));
        Set<BuyingRole> roles = EnumSet.noneOf(BuyingRole.class);
        participants(context).forEach(part -> roles.addAll(part.getRoles()));
        roles.forEach(role -> rows.add(choice(context, role)));
        boolean people = !context.account().getStakeholders().isEmpty();
        addIf(people, "coverage", context, rows);
        addIf(people, "topDecisionMaker", context, rows);
        List<Opportunity> open = context.index().openOpportunities();
        open.stream()
                .map(opportunity -> Ranking.of(opportunity, context.asOf()).rank())
                .distinct()
                .sorted()
                .forEach(rank -> rows.add(rank(context, rank)));
        addIf(!open.isEmpty(), "funnel", context, rows);
        addIf(
                context.plan().getOpportunities().stream().anyMatch(o -> !o.getGates().isEmpty()),
                "gate",
                context,
                rows);
        addIf(!context.plan().getWhitespace().isEmpty(), "whitespace", context, rows);
        addIf(!context.account().getValue().isEmpty(), "balance", context, rows);
        rows.removeIf(List::isEmpty);
    }

    private static List<Participant> participants(DocumentContext context) {
        return context.plan().getMaps().stream()
                .map(InfluenceMap::getParticipants)
                .flatMap(List::stream)
                .toList();
    }

    private static void addIf(
            boolean used, String key, DocumentContext context, List<List<Text>> rows) {
        if (used) {
            rows.add(term(context, key));
        }
    }

    private static List<Text> choice(DocumentContext context, Enumerator literal) {
        String key = "meaning." + literal.getClass().getSimpleName() + "." + literal.getName();
        return List.of(
                Text.of(context.cell(literal).value(), Tone.STRONG), Text.plain(context.text(key)));
    }

    /** Where the level is not known there is nothing to explain. */
    private static List<Text> term(DocumentContext context, String key) {
        if (key.endsWith("UNKNOWN")) {
            return List.of();
        }
        String name = key.startsWith("relationship.") ? key : "term." + key;
        return List.of(
                Text.of(context.text(name), Tone.STRONG),
                Text.plain(context.text("meaning." + key)));
    }

    private static List<Text> rank(DocumentContext context, Rank rank) {
        return List.of(
                Text.of(context.text("glossary.rank", rank.name()), Tone.STRONG),
                Text.plain(context.text("meaning.Rank." + rank, rank.days(), rank.probability())));
    }

    private static void signs(DocumentContext context, List<List<Text>> rows) {
        PersonTexts texts = new PersonTexts(context);
        if (!participants(context).isEmpty()) {
            for (Attitude attitude : Attitude.values()) {
                if (participants(context).stream().anyMatch(p -> p.getAttitude() == attitude)) {
                    rows.add(
                            List.of(
                                    texts.attitude(attitude),
                                    Text.plain(context.text("meaning.Attitude." + attitude))));
                }
            }
        }
        if (!context.account().getStakeholders().isEmpty()) {
            Arrays.stream(Coverage.Level.values())
                    .forEach(
                            level ->
                                    rows.add(
                                            List.of(
                                                    Text.plain(context.text("coverage." + level)),
                                                    Text.plain(
                                                            context.text(
                                                                    "meaning.Coverage."
                                                                            + level)))));
            rows.add(sign(context, "★", "star"));
        }
        rows.add(sign(context, "●●●○○", "score"));
        rows.add(sign(context, "?", "assumed"));
    }

    private static List<Text> sign(DocumentContext context, String sign, String key) {
        return List.of(Text.plain(sign), Text.plain(context.text("sign." + key)));
    }
}
