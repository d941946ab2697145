package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.viewpoint.card.Drawn;
import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Rgb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class SheetTest {
    private static final Heading HEADING =
            new Heading(null, "Hailong Cement 2026", LocalDate.of(2026, 3, 1));

    private static Drawing draw(SampleSheet sheet) {
        return sheet.draw(Locale.ENGLISH, HEADING);
    }

    private static Group card(Drawing drawing, String name) {
        return group(drawing, Kind.NODE, name);
    }

    private static Group line(Drawing drawing, String title) {
        return group(drawing, Kind.EDGE, title);
    }

    private static Group group(Drawing drawing, Kind kind, String title) {
        return Drawn.groups(drawing.shapes()).stream()
                .filter(g -> g.kind() == kind && g.title() != null && g.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static Rect around(Group group) {
        List<Rect> parts = Drawn.flat(group.shapes()).stream().map(Drawn::bounds).toList();
        double left = parts.stream().mapToDouble(Rect::x).min().orElse(0);
        double top = parts.stream().mapToDouble(Rect::y).min().orElse(0);
        double right = parts.stream().mapToDouble(Rect::right).max().orElse(0);
        double bottom = parts.stream().mapToDouble(Rect::bottom).max().orElse(0);
        return new Rect(left, top, right - left, bottom - top);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everybodyIsNamedOnceInTheCardAndInItsTitle(String language) {
        Drawing drawing = SamplePlan.sheet(language).draw(Locale.forLanguageTag(language), HEADING);

        for (String name : SamplePlan.names(language)) {
            assertThat(Drawn.words(drawing.shapes())).filteredOn(name::equals).hasSize(1);
            assertThat(Drawn.groups(drawing.shapes()))
                    .filteredOn(g -> g.kind() == Kind.NODE && g.title() != null)
                    .filteredOn(g -> g.title().startsWith(name))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyTextCanBeReadOnWhatItStandsOn(String language) {
        Drawing drawing = SamplePlan.sheet(language).draw(Locale.forLanguageTag(language), HEADING);
        List<Shape> flat = Drawn.flat(drawing.shapes());

        for (int i = 0; i < flat.size(); i++) {
            if (flat.get(i) instanceof Text text) {
                Rect r = Drawn.bounds(text);
                for (double x : new double[] {r.x(), r.centerX(), r.right()}) {
                    Rgb ground = Drawn.ground(flat.subList(0, i), x, r.centerY());
                    assertThat(Ink.contrast(text.color(), ground))
                            .as("%s on %s", text.text(), ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void nothingLeavesTheSheetAndNoTextLiesOnAnother(String language) {
        Drawing drawing = SamplePlan.sheet(language).draw(Locale.forLanguageTag(language), HEADING);
        Rect sheet = new Rect(0, 0, drawing.width(), drawing.height());
        List<Shape> flat = Drawn.flat(drawing.shapes());

        assertThat(flat).allMatch(shape -> sheet.contains(Drawn.bounds(shape)));
        List<Text> texts = Drawn.texts(drawing.shapes());
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(Drawn.bounds(texts.get(i)).overlaps(Drawn.bounds(texts.get(j))))
                        .as("%s and %s", texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void lineRunsFromBorderToBorder() {
        SampleSheet sheet = SamplePlan.sheet("en");
        Drawing drawing = draw(sheet);
        Rect from = around(card(drawing, "Chen Wei, "));
        Rect to = around(card(drawing, "Liu Fang, "));
        Rect line = around(line(drawing, "influences: Chen Wei → Liu Fang"));

        assertThat(line.x()).isBetween(to.right() - 0.1, to.right() + 0.5);
        assertThat(line.right()).isBetween(from.x() - 0.1, from.x() + 2.0);
        assertThat(line.centerY()).isBetween(to.y(), to.bottom());
    }

    @Test
    void containersLieBehindLinesAndLinesBehindCards() {
        SampleSheet sheet = new SampleSheet();
        NodeId unit = sheet.unit("Works\nZhao Lei", 20, 20, 300, 200);
        NodeId a = sheet.personIn(unit, "c_isNeutral", 1, "A", 40, 90);
        NodeId b = sheet.person("c_isNeutral", 1, "B", 400, 90);
        sheet.line("ReportsTo", a, 'E', b, 'W');
        List<Kind> kinds = new ArrayList<>();
        for (Shape shape : draw(sheet).shapes()) {
            kinds.add(((Group) shape).kind());
        }

        assertThat(kinds)
                .containsExactly(
                        Kind.PLAIN,
                        Kind.CONTAINER,
                        Kind.EDGE,
                        Kind.NODE,
                        Kind.NODE,
                        Kind.NODE,
                        Kind.LEGEND);
    }

    @Test
    void headerOfAContainerStaysReadableWhereALineCrossesIt() {
        SampleSheet sheet = new SampleSheet();
        NodeId unit = sheet.unit("Works and everything around them", 20, 120, 300, 200);
        NodeId below = sheet.personIn(unit, "c_isNeutral", 1, "B", 20, 190);
        NodeId above = sheet.person("c_isNeutral", 1, "A", 20, 20);
        sheet.line("ReportsTo", below, 'N', above, 'S');
        List<Shape> flat = Drawn.flat(draw(sheet).shapes());
        Text header =
                (Text)
                        flat.stream()
                                .filter(s -> s instanceof Text t && t.text().startsWith("Works"))
                                .findFirst()
                                .orElseThrow();
        int at = flat.indexOf(header);
        Rect letters = Drawn.bounds(header);
        Rect line = around(line(draw(sheet), "Reports To: "));

        assertThat(line.overlaps(letters)).as("the line crosses the name").isTrue();
        assertThat(Drawn.bounds(flat.get(at - 1)).contains(letters)).isTrue();
    }

    @Test
    void markInTheMiddleMovesOffACardThatLiesThere() {
        SampleSheet sheet = new SampleSheet();
        NodeId a = sheet.person("c_isNeutral", 1, "A", 20, 20);
        NodeId b = sheet.person("c_isNeutral", 1, "B", 820, 20);
        sheet.person("c_isNeutral", 1, "Between", 420, 20);
        sheet.line("Conflict", a, 'E', b, 'W');
        Drawing drawing = draw(sheet);
        Circle badge =
                (Circle)
                        Drawn.flat(drawing.shapes()).stream()
                                .filter(s -> s instanceof Circle)
                                .findFirst()
                                .orElseThrow();

        assertThat(around(card(drawing, "Between")).overlaps(Drawn.bounds(badge))).isFalse();
        assertThat(badge.y()).isEqualTo(around(card(drawing, "Between")).centerY());
    }

    @Test
    void labelsAtALineStandOnWhiteAndNotOnCardsOrEachOther() {
        SampleSheet sheet = new SampleSheet();
        NodeId a = sheet.person("c_isNeutral", 1, "A", 20, 20);
        NodeId b = sheet.person("c_isNeutral", 1, "B", 520, 20);
        EdgeLook look =
                new EdgeLook(
                        -1,
                        LineStyle.SOLID,
                        2,
                        "Diamond",
                        "InputArrow",
                        "straight",
                        Rgb.of("#8F5400"),
                        "None",
                        SampleSheet.label("1"),
                        SampleSheet.label("is paid by"),
                        SampleSheet.label("0..*"));
        sheet.line("Influences", a, 'E', b, 'W', look, "straight");
        Drawing drawing = draw(sheet);
        List<Rect> labels = new ArrayList<>();
        for (String words : List.of("1", "is paid by", "0..*")) {
            Drawn.texts(drawing.shapes()).stream()
                    .filter(text -> text.text().equals(words))
                    .forEach(text -> labels.add(Drawn.bounds(text)));
        }

        assertThat(labels).hasSize(3);
        Rect from = around(card(drawing, "A"));
        Rect to = around(card(drawing, "B"));
        for (Rect label : labels) {
            assertThat(label.x()).isGreaterThan(from.right());
            assertThat(label.right()).isLessThan(to.x());
        }
        assertThat(labels.get(0).right()).isLessThan(labels.get(1).x());
        assertThat(labels.get(1).right()).isLessThan(labels.get(2).x());
    }

    @Test
    void paleLinesLieBelowTheOthersWhateverTheirOrder() {
        SampleSheet sheet = new SampleSheet();
        NodeId a = sheet.person("c_isNeutral", 1, "A", 20, 20);
        NodeId b = sheet.person("c_isNeutral", 1, "B", 420, 20);
        sheet.line("Influences", a, 'E', b, 'W');
        EdgeLook pale = SampleSheet.line("#C3C8D1", 1, LineStyle.SOLID, "NoDecoration", null);
        sheet.line("ReportsTo", a, 'E', b, 'W', pale, "straight");
        List<String> titles =
                Drawn.groups(draw(sheet).shapes()).stream()
                        .filter(g -> g.kind() == Kind.EDGE)
                        .map(Group::title)
                        .toList();

        assertThat(titles).containsExactly("Reports To: A → B", "Influences: A → B");
    }

    @Test
    void idsAreUniqueLegalAndTheSameEachTime() {
        SampleSheet sheet = SamplePlan.sheet("en");
        List<String> first = ids(draw(sheet));

        assertThat(ids(draw(sheet))).isEqualTo(first);
        assertThat(first).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(first).allMatch(id -> id.matches("[A-Za-z_][A-Za-z0-9_.-]*"));
    }

    private static List<String> ids(Drawing drawing) {
        return Drawn.groups(drawing.shapes()).stream()
                .map(Group::id)
                .filter(id -> id != null)
                .toList();
    }

    @Test
    void colourIsNeverTheOnlyCarrier() {
        SampleSheet sheet = SamplePlan.sheet("en");
        Set<String> marks = new HashSet<>();
        for (String name : SamplePlan.names("en")) {
            Group card = card(draw(sheet), name);
            assertThat(card.description()).isNotBlank();
            card.shapes().stream()
                    .filter(s -> s instanceof Path)
                    .map(s -> ((Path) s).segments().size() + "")
                    .forEach(marks::add);
        }
        assertThat(marks).hasSizeGreaterThan(2);
    }

    @Test
    void figuresOtherThanBoxesAreMetAtTheirOutline() {
        SampleSheet sheet = new SampleSheet();
        NodeId a = sheet.person("c_isNeutral", 1, "A", 20, 20);
        NodeId b =
                sheet.add(
                        null,
                        org.keyplan.viewpoint.scene.NodeKind.NODE,
                        "Member",
                        SampleSheet.look(
                                "LozengeNodeDescription",
                                -1,
                                "Decided?",
                                "#FFFFFF",
                                "#000000",
                                1,
                                LineStyle.SOLID),
                        400,
                        150);
        sheet.line("Trusts", a, 'E', b, 'N');
        Drawing drawing = draw(sheet);
        Rect line = around(line(drawing, "Trusts: A → Decided?"));
        Rect lozenge = around(card(drawing, "Decided?"));

        assertThat(line.bottom()).isBetween(lozenge.y() - 1, lozenge.y() + 5);
    }

    @Test
    void filtersInForceAreToldWithOrWithoutAHeading() {
        SampleSheet sheet = SamplePlan.sheet("en").filter("key");

        String notice = "Filtered, not the whole: Only key players";
        assertThat(Drawn.words(draw(sheet).shapes())).contains(notice);
        assertThat(Drawn.words(sheet.draw(Locale.ENGLISH, null).shapes())).contains(notice);
        assertThat(Drawn.words(draw(SamplePlan.sheet("en")).shapes()))
                .noneMatch(text -> text.contains("Filtered"));
    }

    @Test
    void headingTellsWhatOfWhichPlanAndWhen() {
        assertThat(Drawn.words(draw(SamplePlan.sheet("en")).shapes()))
                .contains("Influence map of Hailong", "Hailong Cement 2026 · 2026-03-01");
        assertThat(Drawn.words(SamplePlan.sheet("en").draw(Locale.ENGLISH, null).shapes()))
                .doesNotContain("Influence map of Hailong");
        assertThat(draw(SamplePlan.sheet("en")).title()).isEqualTo("Influence map of Hailong");
    }

    @Test
    void emptyDiagramSaysWhatToDo() {
        Drawing empty = draw(new SampleSheet());
        Drawing filtered = draw(new SampleSheet().filter("key"));
        Drawing worded =
                draw(
                        new SampleSheet()
                                .wording(k -> k.equals("empty.Sample") ? "Add a person." : null));

        assertThat(String.join(" ", Drawn.words(empty.shapes()))).contains("nothing to show yet");
        assertThat(String.join(" ", Drawn.words(filtered.shapes())))
                .contains("Only key players", "Take it away");
        assertThat(Drawn.words(worded.shapes())).contains("Add a person.");
        assertThat(empty.height()).isGreaterThan(100);
    }

    @Test
    void hostileLabelsDoNoHarm() {
        SampleSheet sheet = new SampleSheet();
        int y = 20;
        for (String label :
                List.of(
                        "",
                        "\n\t\n",
                        "x".repeat(500) + "\n" + "y ".repeat(500) + "\n▲ " + "z".repeat(500),
                        "<b>&amp;\"'</b>",
                        "عبد الرحمن\nمدير\n● مستخدم\t●○○",
                        "★ ")) {
            sheet.person("e_isOpponent", 3, label, 20, y);
            y += 160;
        }
        Drawing drawing = draw(sheet);
        Rect whole = new Rect(0, 0, drawing.width(), drawing.height());

        assertThat(Drawn.flat(drawing.shapes())).allMatch(s -> whole.contains(Drawn.bounds(s)));
        assertThat(Drawn.words(drawing.shapes())).noneMatch(String::isBlank);
    }
}
