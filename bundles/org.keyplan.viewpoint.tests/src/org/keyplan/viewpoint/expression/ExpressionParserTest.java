package org.keyplan.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Expression.Kind;
import org.keyplan.viewpoint.description.Location;

class ExpressionParserTest {
    private static final Location HERE = new Location("a.odesign", 7);

    private static Expression parse(String text) {
        return ExpressionParser.parse(text, HERE);
    }

    @Test
    void nothingWrittenIsNone() {
        assertThat(parse(null).isNone()).isTrue();
        assertThat(parse(null).text()).isNull();
        assertThat(parse(null).location()).isEqualTo(HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void whiteSpaceIsNoneButWritten(String text) {
        assertThat(parse(text).isNone()).isTrue();
        assertThat(parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text",
                "42",
                "[name/]",
                "unknown:thing",
                "'quoted'",
                "aql:self.name",
                " feature:name",
                "Feature:name",
                "VAR:self",
                "service",
                "="
            })
    void whatHasNoPrefixIsLiteral(String text) {
        assertThat(parse(text).kind()).isEqualTo(Kind.LITERAL);
        assertThat(parse(text).name()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "feature:name, FEATURE, name",
        "feature:eContainer, FEATURE, eContainer",
        "'feature:name  ', FEATURE, name",
        "'feature: name', FEATURE, ' name'",
        "feature:, FEATURE, ''",
        "var:self, VARIABLE, self",
        "var:0, VARIABLE, 0",
        "'var:x ', VARIABLE, x"
    })
    void featuresAndVariablesAreNamed(String text, Kind kind, String name) {
        assertThat(parse(text).kind()).isEqualTo(kind);
        assertThat(parse(text).name()).isEqualTo(name);
        assertThat(parse(text).text()).isEqualTo(text);
    }

    @Test
    void servicesHaveAReceiverAndArguments() {
        Expression plain = parse("service:mark");
        assertThat(plain.kind()).isEqualTo(Kind.SERVICE);
        assertThat(plain.name()).isEqualTo("mark");
        assertThat(plain.receiver()).isNull();
        assertThat(plain.arguments()).isEmpty();
        Expression full = parse("service: who . mark( a , b )".replace(". ", "."));
        assertThat(full.receiver()).isEqualTo("who");
        assertThat(full.name()).isEqualTo("mark");
        assertThat(full.arguments()).containsExactly("a", "b");
        assertThat(parse("service:mark()").arguments()).isEmpty();
        assertThat(parse("service:mark(a,,b)").arguments()).containsExactly("a", "", "b");
    }
}
