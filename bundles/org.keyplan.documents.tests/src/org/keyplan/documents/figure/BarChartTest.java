package org.keyplan.documents.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.documents.figure.BarChart.Bar;
import org.keyplan.viewpoint.drawing.Shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

class BarChartTest {

    @ParameterizedTest
    @CsvSource({
        "en, 2400000, 2.4M",
        "en, 2400000.00, 2.4M",
        "en, 13150000, 13.2M",
        "en, 104000000, 104M",
        "en, 0, 0",
        "zh, 2400000, 240万",
        "zh, 96000000, 9600万",
        "zh, 104000000, 1.04亿"
    })
    void barsThatDifferSayDifferentAmountsInThreeDigits(
            Locale locale, String amount, String expected) {
        BigDecimal value = new BigDecimal(amount);
        BarChart chart = new BarChart(List.of(new Bar("2025", value, false)), locale);

        List<Shape> shapes = chart.draw("Sales", "Sales", "EUR").shapes();

        int label = texts(shapes).indexOf("2025");
        assertThat(texts(shapes).get(label - 1)).isEqualTo(expected);
    }

    private static List<String> texts(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Text.class::isInstance)
                .map(text -> ((Shape.Text) text).text())
                .toList();
    }
}
