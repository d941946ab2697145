package org.keyplan.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.Location;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

class EvaluationTest {
    private static final Evaluation FAILED =
            Evaluation.failed(
                    new Failure(
                            Failure.Kind.UNKNOWN_SERVICE,
                            ExpressionParser.parse("service:x", new Location("x", 1)),
                            List.of("x"),
                            null));

    private final EObject a = SmallModel.named(SmallModel.ITEM, "a");
    private final EObject b = SmallModel.named(SmallModel.ITEM, "b");

    @Test
    void fewThingsAreFalse() {
        for (Object no : new Object[] {null, false, "false", "FALSE"}) {
            assertThat(Evaluation.of(no).isTrue()).as("%s", no).isFalse();
            assertThat(Evaluation.of(no).isTrueOr(true)).as("%s", no).isFalse();
        }
        for (Object yes : new Object[] {true, 0, "", "no", "hello", a, List.of(), List.of(false)}) {
            assertThat(Evaluation.of(yes).isTrue()).as("%s", yes).isTrue();
        }
        assertThat(FAILED.isTrue()).isFalse();
        assertThat(FAILED.isTrueOr(true)).isTrue();
    }

    @Test
    void onlyIntegersAreIntegers() {
        assertThat(Evaluation.of(7).asInt()).hasValue(7);
        assertThat(Evaluation.of("7").asInt()).hasValue(7);
        assertThat(Evaluation.of("-2").asInt()).hasValue(-2);
        assertThat(Evaluation.of(7L).asInt()).hasValue(7);
        assertThat(Evaluation.of("2147483647").asInt()).hasValue(Integer.MAX_VALUE);
        assertThat(Evaluation.of("-2147483648").asInt()).hasValue(Integer.MIN_VALUE);
        for (Object none :
                new Object[] {
                    null, 7.0, "7.0", "", " 7", "big", "2147483648", 5_000_000_000L, "-", "+", true
                }) {
            assertThat(Evaluation.of(none).asInt()).as("%s", none).isEmpty();
        }
        assertThat(FAILED.asInt()).isEmpty();
    }

    @Property
    void integersAreReadAsJavaReadsThem(@ForAll String text, @ForAll long number) {
        for (String each : new String[] {text, Long.toString(number), "+" + number}) {
            OptionalInt expected;
            try {
                expected = OptionalInt.of(Integer.parseInt(each));
            } catch (NumberFormatException e) {
                expected = OptionalInt.empty();
            }
            boolean padded = each.length() > 11; // leading zeros without end are not worth reading
            assertThat(Evaluation.of(each).asInt())
                    .isEqualTo(padded ? OptionalInt.empty() : expected);
        }
    }

    @Test
    void labelsAreTheValuesOwnText() {
        assertThat(Evaluation.of(2.0).asLabel()).isEqualTo("2.0");
        assertThat(Evaluation.of(List.of("a", 1)).asLabel()).isEqualTo("[a, 1]");
        assertThat(Evaluation.of("  padded  ").asLabel()).isEqualTo("  padded  ");
        assertThat(Evaluation.of(null).asLabel()).isEmpty();
        assertThat(FAILED.asLabel()).isEqualTo("Invalid feature as name");
    }

    @Test
    void tooltipsAndTextsMayBeMissing() {
        assertThat(Evaluation.of(1).asTooltip()).isEqualTo("1");
        assertThat(Evaluation.of(null).asTooltip()).isNull();
        assertThat(FAILED.asTooltip()).isEmpty();
        assertThat(Evaluation.of(1).asText()).isEqualTo("1");
        assertThat(FAILED.asText()).isNull();
    }

    @Test
    void elementsComeFromListsArraysAndThemselves() {
        assertThat(Evaluation.of(a).elements()).containsExactly(a);
        assertThat(Evaluation.of(Arrays.asList(b, null, a, b)).elements()).containsExactly(b, a);
        assertThat(Evaluation.of(new Object[] {a, "x", b, a}).elements()).containsExactly(a, b);
        assertThat(Evaluation.of(new EObject[] {a}).elements()).containsExactly(a);
        assertThat(Evaluation.of(Set.of(a)).elements()).containsExactly(a);
    }

    @Test
    void elementsDoNotComeFromOtherThings() {
        for (Object none :
                new Object[] {
                    null,
                    "text",
                    List.of(List.of(a)),
                    List.of(a).iterator(),
                    Stream.of(a),
                    new int[] {1},
                    Collections.emptyList()
                }) {
            assertThat(Evaluation.of(none).elements()).as("%s", none).isEmpty();
        }
        assertThat(FAILED.elements()).isEmpty();
    }

    @Test
    void oneElementIsNoListOfOne() {
        assertThat(Evaluation.of(a).asElement()).contains(a);
        assertThat(Evaluation.of(List.of(a)).asElement()).isEmpty();
        assertThat(FAILED.asElement()).isEmpty();
    }
}
