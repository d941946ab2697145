package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.model.Diagram;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.StickyNote;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.scene.Rgb;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Notes that a person wrote on a diagram, in its pictures. */
class NotesInPicturesTest {
    private static final KeyplanFactory MODEL = KeyplanFactory.eINSTANCE;
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final PlanBuilder plan = plan();
    private final StickyNote note = MODEL.createStickyNote();

    NotesInPicturesTest() {
        plan.map().participant("Li Wei").participant("Zhang Min").participant("Wu Jun");
        plan.tie("Li Wei", TieKind.INFLUENCES, "Zhang Min").strength(5);
        note.setText("Nobody has talked to the plant since the audit in spring.\n\nCall Wu.");
        note.setWidth(160.0);
    }

    private void stick(double x, double y) {
        note.setX(x);
        note.setY(y);
        Diagram diagram = MODEL.createDiagram();
        diagram.setViewpoint("InfluenceMap");
        diagram.setRoot(plan.map().get());
        diagram.getStickyNotes().add(note);
        plan.build().getDiagrams().add(diagram);
    }

    private PlanDiagrams diagrams() {
        return new PlanDiagrams(plan.build(), LocalDate.of(2025, 6, 2), LANGUAGE);
    }

    private PlanDiagram map() {
        return diagrams().all().stream()
                .filter(diagram -> diagram.kind() == DiagramKind.INFLUENCE_MAP)
                .findFirst()
                .orElseThrow();
    }

    private Drawing picture() {
        return diagrams().draw(map(), DiagramChoice.USUAL);
    }

    private static Stream<Shape> all(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(
                        shape ->
                                shape instanceof Group group
                                        ? Stream.concat(Stream.of(shape), all(group.shapes()))
                                        : Stream.of(shape));
    }

    private static List<Group> notes(Drawing picture) {
        return all(picture.shapes())
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .filter(group -> "Note".equals(group.title()))
                .toList();
    }

    private static List<Text> words(Drawing picture) {
        return notes(picture).stream()
                .flatMap(group -> all(group.shapes()))
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    @Test
    void aNoteIsWrappedAtTheWidthItWasGivenWithNothingLeftOut() {
        stick(40, 60);

        List<Text> words = words(picture());

        assertThat(words).hasSizeGreaterThan(3);
        assertThat(String.join(" ", words.stream().map(Text::text).toList()))
                .isEqualTo("Nobody has talked to the plant since the audit in spring. Call Wu.");
        assertThat(words.get(words.size() - 1).text()).isEqualTo("Call Wu.");
        assertThat(words).extracting(Text::y).isSorted().doesNotHaveDuplicates();
        assertThat(words).extracting(Text::x).containsOnly(words.get(0).x());
    }

    @Test
    void itStandsOnYellowPaperInFrontOfTheCards() {
        stick(40, 60);

        Group drawn = notes(picture()).get(0);

        assertThat(drawn.description()).isEqualTo(note.getText());
        assertThat(drawn.shapes().get(0))
                .isInstanceOfSatisfying(
                        Path.class,
                        paper -> {
                            assertThat(paper.fill()).isEqualTo(Rgb.of("#FFF8DB"));
                            assertThat(paper.stroke().color()).isEqualTo(Rgb.of("#E5D48A"));
                        });
        List<Group> nodes =
                picture().shapes().stream()
                        .filter(Group.class::isInstance)
                        .map(Group.class::cast)
                        .filter(group -> group.kind() == Shape.Kind.NODE)
                        .toList();
        assertThat(nodes.get(nodes.size() - 1).title()).isEqualTo("Note");
    }

    @Test
    void thePictureReachesAsFarAsItsNotes() {
        Drawing without = picture();

        stick(3000, 2000);

        Drawing with = picture();
        assertThat(with.width()).isGreaterThan(3160).isLessThan(3400);
        assertThat(with.height()).isGreaterThan(2000 + without.height() / 3);
    }

    @Test
    void whoHasNoPlaceIsLaidOutAsIfThereWereNoNote() {
        List<String> without = cards();

        stick(40, 60);

        assertThat(cards()).isEqualTo(without);
    }

    private List<String> cards() {
        return all(picture().shapes())
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .filter(group -> group.kind() == Shape.Kind.NODE && !"Note".equals(group.title()))
                .map(Group::toString)
                .filter(group -> !group.contains(".label"))
                .toList();
    }

    @Test
    void aNoteIsNeitherCountedNorExplained() {
        long size = diagrams().size(map());
        String description = picture().description();
        String legend = legend();

        stick(40, 60);

        assertThat(diagrams().size(map())).isEqualTo(size);
        assertThat(picture().description()).isEqualTo(description);
        assertThat(legend()).isEqualTo(legend);
    }

    private String legend() {
        return all(picture().shapes())
                .filter(shape -> shape instanceof Group group && group.kind() == Shape.Kind.LEGEND)
                .flatMap(group -> all(((Group) group).shapes()))
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text())
                .toList()
                .toString();
    }

    @Test
    void aNoteWithoutWordsAndOneWithAbsurdPlacesDoNoHarm() {
        note.setText(null);
        note.setWidth(Double.NaN);
        note.setHeight(-5.0);
        stick(Double.POSITIVE_INFINITY, -1e9);

        assertThat(notes(picture())).hasSize(1);
        assertThat(words(picture())).isEmpty();
        assertThat(picture().width()).isLessThan(10_000);
    }
}
