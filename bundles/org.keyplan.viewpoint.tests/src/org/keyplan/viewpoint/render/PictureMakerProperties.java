package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.card.Drawn;
import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Services;
import org.keyplan.viewpoint.expression.SmallModel;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.reader.OdesignText;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.FontMetricsTable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** From a description and a model to a picture, with everything in between real. */
class PictureMakerProperties {
    private static final String STYLE =
            "<style xsi:type='style:SquareDescription' labelPosition='node' labelAlignment='LEFT'"
                    + " showIcon='false' labelExpression='feature:name'"
                    + " borderSizeComputationExpression='feature:level'/>";

    private static final DiagramDescription DIAGRAM =
            OdesignText.layer(
                            """
                            <nodeMappings name='Item' domainClass='t::Item'
                                semanticCandidatesExpression='feature:items'>
                              %s
                              <conditionnalStyles predicateExpression='feature:big'>%s</conditionnalStyles>
                            </nodeMappings>
                            <edgeMappings name='One' targetFinderExpression='feature:one'
                                sourceMapping="%3$s" targetMapping="%3$s">
                              <style targetArrow='NoDecoration' routingStyle='manhattan'/>
                            </edgeMappings>
                            <edgeMappings name='Next' targetFinderExpression='feature:next'
                                sourceMapping="%3$s" targetMapping="%3$s">
                              <style targetArrow='InputFillClosedArrow'
                                  sizeComputationExpression='2'>
                                <centerLabelStyleDescription showIcon='false'
                                    labelExpression='⚡'/>
                              </style>
                            </edgeMappings>
                            """
                                    .formatted(
                                            STYLE,
                                            STYLE,
                                            "//@ownedViewpoints[name='V']"
                                                    + "/@ownedRepresentations[name='D']"
                                                    + "/@defaultLayer/@nodeMappings[name='Item']"))
                    .readDiagram();

    private static final String[] NAMES = {
        "Ann",
        "孙宏",
        "Maximiliana Featherstonehaugh-Montgomery",
        "عبد الرحمن",
        "Bo\nClerk\n● User\t●○○"
    };

    private static EObject model(int size, int links, long seed) {
        Random random = new Random(seed);
        EObject root = SmallModel.named(SmallModel.ROOT, "Root");
        List<EObject> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            EObject item = SmallModel.itemIn(root, i + " " + NAMES[random.nextInt(NAMES.length)]);
            item.eSet(SmallModel.LEVEL, random.nextInt(6));
            item.eSet(SmallModel.BIG, random.nextBoolean());
            items.add(item);
        }
        for (int i = 0; i < links && size > 0; i++) {
            EObject from = items.get(random.nextInt(size));
            EObject to = items.get(random.nextInt(size));
            from.eSet(SmallModel.ONE, items.get(random.nextInt(size)));
            if (!SmallModel.all(from, SmallModel.NEXT).contains(to)) {
                SmallModel.all(from, SmallModel.NEXT).add(to);
            }
        }
        return root;
    }

    private static Drawing draw(EObject root) {
        Interpreter interpreter = new Interpreter(Services.of(List.of()));
        return new PictureMaker(interpreter, FontMetricsTable.get())
                .draw(
                        PictureRequest.of(DIAGRAM, root, Locale.ENGLISH)
                                .headed(new Heading("T", "P", LocalDate.of(2026, 1, 2))));
    }

    private static Rect card(Group group) {
        return Drawn.flat(group.shapes()).stream()
                .filter(Box.class::isInstance)
                .map(Drawn::bounds)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 60)
    void cardsAreApartAndHoldTheirTextAndEverybodyIsNamedOnce(
            @ForAll @IntRange(max = 25) int size,
            @ForAll @IntRange(max = 30) int links,
            @ForAll long seed) {
        Drawing drawing = draw(model(size, links, seed));
        List<Group> cards =
                Drawn.groups(drawing.shapes()).stream()
                        .filter(g -> g.kind() == Kind.NODE && g.description() != null)
                        .toList();

        assertThat(cards).hasSize(size);
        for (int i = 0; i < cards.size(); i++) {
            Rect one = card(cards.get(i));
            assertThat(Drawn.texts(cards.get(i).shapes()))
                    .isNotEmpty()
                    .allMatch(text -> one.contains(Drawn.bounds(text)));
            for (int j = i + 1; j < cards.size(); j++) {
                assertThat(one.overlaps(card(cards.get(j)))).isFalse();
            }
        }
        List<String> words = Drawn.words(drawing.shapes());
        for (int i = 0; i < size; i++) {
            String number = i + " ";
            assertThat(words).filteredOn(text -> text.startsWith(number)).hasSize(1);
        }
    }

    @Property(tries = 60)
    void textCanBeReadAndNothingLeavesTheSheet(
            @ForAll @IntRange(max = 15) int size,
            @ForAll @IntRange(max = 30) int links,
            @ForAll long seed) {
        Drawing drawing = draw(model(size, links, seed));
        Rect sheet = new Rect(0, 0, drawing.width(), drawing.height());
        List<Shape> flat = Drawn.flat(drawing.shapes());

        assertThat(flat.stream().filter(shape -> !sheet.contains(Drawn.bounds(shape)))).isEmpty();
        for (int i = 0; i < flat.size(); i++) {
            if (flat.get(i) instanceof Text text) {
                Rect r = Drawn.bounds(text);
                Rgb ground = Drawn.ground(flat.subList(0, i), r.centerX(), r.centerY());
                assertThat(Ink.contrast(text.color(), ground)).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Property(tries = 30)
    void linesEndAtTheCardsTheyJoin(
            @ForAll @IntRange(min = 2, max = 15) int size,
            @ForAll @IntRange(min = 1, max = 25) int links,
            @ForAll long seed) {
        List<Group> groups = Drawn.groups(draw(model(size, links, seed)).shapes());
        int seen = 0;
        for (Group line : groups) {
            if (line.kind() == Kind.EDGE) {
                String[] ends = line.title().split(": ")[1].split(" → ");
                assertThat(touches(line, named(groups, ends[0]))).as(line.title()).isTrue();
                assertThat(touches(line, named(groups, ends[1]))).as(line.title()).isTrue();
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    private static Rect named(List<Group> groups, String headline) {
        String number = headline.split(" ")[0] + " ";
        return groups.stream()
                .filter(g -> g.description() != null && g.title().startsWith(number))
                .map(PictureMakerProperties::card)
                .findFirst()
                .orElseThrow();
    }

    /** Whether one of the line's shapes comes to the card's border, which it does not cross. */
    private static boolean touches(Group line, Rect card) {
        Rect near = new Rect(card.x() - 1, card.y() - 1, card.width() + 2, card.height() + 2);
        return Drawn.flat(line.shapes()).stream().map(Drawn::bounds).anyMatch(near::overlaps);
    }

    @Property(tries = 10)
    void sameModelGivesAnEqualPicture(@ForAll @IntRange(max = 15) int size, @ForAll long seed) {
        EObject root = model(size, size, seed);

        assertThat(draw(root)).isEqualTo(draw(root));
    }

    @Example
    void emptyModelGivesAPictureThatSaysWhatToDo() {
        Drawing drawing = draw(model(0, 0, 1));

        assertThat(String.join(" ", Drawn.words(drawing.shapes()))).contains("nothing to show yet");
    }

    @Example
    void itemThatPointsToItselfIsDrawnWithItsLine() {
        EObject root = model(1, 0, 1);
        EObject item = SmallModel.all(root, SmallModel.ITEMS).get(0);
        item.eSet(SmallModel.ONE, item);
        List<Group> lines =
                Drawn.groups(draw(root).shapes()).stream()
                        .filter(g -> g.kind() == Kind.EDGE)
                        .toList();

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).title()).startsWith("One: 0 ");
    }
}
