package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.viewpoint.card.Drawn;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Scene;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class LegendTest {
    private static List<LegendRow> rows(SampleSheet sheet, Map<String, String> words) {
        Scene scene = sheet.scene();
        return LegendContent.of(
                scene, new LegendTerms(scene.description(), words::get), Locale.ENGLISH);
    }

    private static List<String> texts(LegendRow row) {
        return row.entries().stream().map(LegendRow.Entry::text).toList();
    }

    @Test
    void attitudesAreAllExplainedAndLinesOnlyAsDrawn() {
        SampleSheet sheet = new SampleSheet();
        var sceptic = sheet.person("d_isSceptic", 1, "A", 0, 0);
        sheet.line("Conflict", sceptic, 'E', sheet.person("d_isSceptic", 1, "B", 400, 0), 'W');
        List<LegendRow> rows = rows(sheet, SamplePlan.words("en"));

        assertThat(rows).extracting(LegendRow::title).containsExactly("Attitude", "Lines", "Also");
        assertThat(texts(rows.get(0)))
                .containsExactly(
                        "▲▲ Champion", "▲ Supporter", "● Neutral", "▼ Sceptic", "▼▼ Opponent");
        assertThat(texts(rows.get(1))).containsExactly("conflict");
        assertThat(rows.get(2).entries()).hasSize(4);
    }

    @Test
    void withoutWordsTheDescriptionSpeaksAndOnlyOfWhatIsShown() {
        SampleSheet sheet = new SampleSheet();
        sheet.person("d_isSceptic", 1, "A", 0, 0);
        sheet.person("placeholder", 1, "B", 0, 100);
        sheet.unit("Works", 0, 200, 200, 100);
        List<LegendRow> rows = rows(sheet, Map.of());

        assertThat(rows).extracting(LegendRow::title).containsExactly("Person", "Boxes");
        assertThat(texts(rows.get(0))).containsExactly("Sceptic", "Person");
        assertThat(texts(rows.get(1))).containsExactly("Unit");
    }

    @Test
    void emptyWordsKeepAnEntryOutAndEqualTitlesShareARow() {
        SampleSheet sheet = new SampleSheet();
        sheet.person("d_isSceptic", 1, "A", 0, 0);
        sheet.unit("Works", 0, 200, 200, 100);
        Map<String, String> words = new HashMap<>(SamplePlan.words("en"));
        words.put("legend.Sample.Person.isChampion", "");
        words.put("legend.Sample.Person.title", "Boxes");
        List<LegendRow> rows = rows(sheet, words);

        assertThat(rows).extracting(LegendRow::title).containsExactly("Boxes", "Also");
        assertThat(texts(rows.get(0)))
                .containsExactly("▲ Supporter", "● Neutral", "▼ Sceptic", "▼▼ Opponent", "Unit");
    }

    @Test
    void nothingShownNeedsNoLegend() {
        assertThat(rows(new SampleSheet(), SamplePlan.words("en"))).isEmpty();
    }

    @Test
    void samplesLookAsTheCardsDo() {
        SampleSheet sheet = SamplePlan.sheet("en");
        Legend legend =
                Legend.of(rows(sheet, SamplePlan.words("en")), 0, 0, 900, 1, SampleSheet.METRICS);
        List<Box> boxes =
                legend.shapes().stream()
                        .filter(Box.class::isInstance)
                        .map(Box.class::cast)
                        .toList();

        for (String[] colors : SampleDiagram.ATTITUDES.values()) {
            assertThat(boxes).anyMatch(b -> b.fill() != null && b.fill().hex().equals(colors[1]));
            assertThat(boxes)
                    .anyMatch(
                            b -> b.stroke() != null && b.stroke().color().hex().equals(colors[0]));
        }
    }

    @ParameterizedTest
    @CsvSource({"en,300", "en,496", "en,900", "en,2000", "zh,300", "zh,496", "zh,900"})
    void fitsIntoAnyWidthWithoutOneTextOnAnother(String language, double width) {
        Map<String, String> words = SamplePlan.words(language);
        words.put("legend.Sample.Trusts", "very long words ".repeat(12));
        words.put("legend.Sample.also.2", "没有空格的很长的一句话".repeat(9));
        SampleSheet sheet = SamplePlan.sheet(language);
        Legend legend = Legend.of(rows(sheet, words), 10, 20, width, 1, SampleSheet.METRICS);
        Rect place = new Rect(10, 20, width, legend.bottom() - 20);

        List<Text> texts = Drawn.texts(legend.shapes());
        for (Shape shape : legend.shapes()) {
            assertThat(place.contains(Drawn.bounds(shape))).as("%s in %s", shape, place).isTrue();
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(Drawn.bounds(texts.get(i)).overlaps(Drawn.bounds(texts.get(j))))
                        .as("%s and %s", texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
        assertThat(texts).hasSizeGreaterThan(15);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Captions.MESSAGES.keys(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(Captions.MESSAGES.keys(Locale.ENGLISH));
    }
}
