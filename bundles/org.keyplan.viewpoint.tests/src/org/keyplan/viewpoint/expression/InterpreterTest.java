package org.keyplan.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.viewpoint.description.Location;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class InterpreterTest {
    private final EObject root = SmallModel.named(SmallModel.ROOT, "root");
    private final EObject a = SmallModel.itemIn(root, "a");
    private final EObject b = SmallModel.itemIn(a, "b");
    private final Interpreter interpreter = new Interpreter(Services.of(SmallServices.class));

    private Evaluation evaluate(String expression, EObject self, Variables variables) {
        return interpreter.evaluate(
                ExpressionParser.parse(expression, new Location("x.odesign", 3)), self, variables);
    }

    private Object value(String expression) {
        Evaluation evaluation = evaluate(expression, a, Variables.NONE);
        assertThat(evaluation.failure()).isNull();
        return evaluation.value();
    }

    private Failure failure(String expression) {
        Evaluation evaluation = evaluate(expression, a, Variables.NONE.with("n", 7));
        assertThat(evaluation.isEvaluated()).isFalse();
        assertThat(evaluation.value()).isNull();
        return evaluation.failure();
    }

    @Test
    void featuresAreThoseOfTheElement() {
        assertThat(value("feature:name")).isEqualTo("a");
        assertThat(value("feature:items")).isEqualTo(List.of(b));
        assertThat(value("feature:one")).isNull();
    }

    @Test
    void everyElementKnowsSomeMore() {
        assertThat(value("feature:eContainer")).isSameAs(root);
        assertThat(value("feature:eContents")).isEqualTo(List.of(b));
        assertThat(value("feature:eClass")).isSameAs(SmallModel.ITEM);
        SmallModel.all(a, SmallModel.NEXT).add(root.eContents().get(0));
        assertThat(value("feature:eCrossReferences")).isEqualTo(List.of(a));
        assertThat(evaluate("feature:eAllContents", root, Variables.NONE).value())
                .isEqualTo(List.of(a, b));
    }

    @Test
    void thereAreNoPaths() {
        assertThat(failure("feature:eContainer.name").kind())
                .isEqualTo(Failure.Kind.UNKNOWN_FEATURE);
    }

    @ParameterizedTest
    @CsvSource({"42, true", "-7, true", "4.2, false", "abc, false", "'4 2', false"})
    void onlyIntegersAmongLiteralsAreNumbers(String literal, boolean number) {
        assertThat(value(literal)).isEqualTo(number ? (Object) Integer.valueOf(literal) : literal);
    }

    @Test
    void nothingWrittenIsNullAndBlanksAreEmpty() {
        assertThat(value(null)).isNull();
        assertThat(value("  ")).isEqualTo("");
    }

    @Test
    void selfIsAlwaysTheElement() {
        assertThat(value("var:self")).isSameAs(a);
        assertThat(evaluate("var:self", a, Variables.NONE.with("self", b)).value()).isSameAs(a);
    }

    @Test
    void variablesMayBeNullButMustBeDefined() {
        Variables variables = Variables.NONE.with("x", null);
        assertThat(evaluate("var:x", a, variables).isEvaluated()).isTrue();
        assertThat(evaluate("var:y", a, variables).failure().kind())
                .isEqualTo(Failure.Kind.UNKNOWN_VARIABLE);
        assertThat(evaluate("var:y", a, variables).failure().text(Locale.ENGLISH))
                .contains("\"y\"", "self, x");
    }

    @Test
    void scopesHideAndEnd() {
        Variables outer = Variables.NONE.with("x", 1);
        Variables inner = outer.with("x", 2).with(Map.of("y", 3));
        assertThat(inner.get("x")).isEqualTo(2);
        assertThat(inner.names()).containsExactly("x", "y");
        assertThat(outer.get("x")).isEqualTo(1);
        assertThat(outer.has("y")).isFalse();
        assertThat(Variables.NONE.names()).isEmpty();
    }

    @Test
    void servicesAreCalledOnTheElementOrAVariable() {
        assertThat(value("service:shout")).isEqualTo("A!");
        assertThat(value("service:self.shout")).isEqualTo("A!");
        Variables variables = Variables.NONE.with("other", b).with("n", 3);
        assertThat(evaluate("service:other.shout", a, variables).value()).isEqualTo("B!");
        assertThat(evaluate("service:joined(other,n)", a, variables).value()).isEqualTo("a+b+3");
        assertThat(evaluate("service:joined( other , n )", a, variables).value())
                .isEqualTo("a+b+3");
        assertThat(value("service:fixed")).isEqualTo("static");
    }

    @Test
    void theNarrowestServiceIsCalled() {
        assertThat(value("service:kind")).isEqualTo("any");
        assertThat(evaluate("service:kind", SmallModel.ITEM, Variables.NONE).value())
                .isEqualTo("class");
        Variables variables = Variables.NONE.with("x", "text").with("y", 1);
        assertThat(evaluate("service:of(x)", a, variables).value()).isEqualTo("text");
        assertThat(evaluate("service:of(y)", a, variables).value()).isEqualTo("object");
    }

    @Test
    void nullFitsEveryParameterButPrimitiveOnes() {
        Variables variables = Variables.NONE.with("x", null).with("n", 1);
        assertThat(evaluate("service:joined(x,x)", a, variables).value()).isEqualTo("a+null+null");
        assertThat(evaluate("service:primitive(x)", a, variables).failure().kind())
                .isEqualTo(Failure.Kind.UNFIT_ARGUMENTS);
        assertThat(evaluate("service:primitive(n)", a, variables).failure().kind())
                .isEqualTo(Failure.Kind.UNFIT_ARGUMENTS);
    }

    @Test
    void onlyPublicMethodsOnElementsAreServices() {
        assertThat(interpreter.services().names())
                .contains("shout", "fixed", "inherited")
                .doesNotContain("toString", "equals", "onObject", "hidden", "nothing");
        assertThat(value("service:inherited")).isEqualTo("from above");
    }

    @Test
    void whatCannotBeEvaluatedSaysWhy() {
        assertThat(failure("feature:nope").text(Locale.ENGLISH))
                .isEqualTo("\"Item\" has no feature \"nope\".");
        assertThat(failure("service:nope").text(Locale.ENGLISH))
                .isEqualTo("There is no service \"nope\".");
        assertThat(failure("service:joined(n)").text(Locale.ENGLISH))
                .isEqualTo("No service \"joined\" takes (Item, Integer).");
        assertThat(failure("service:n.shout").text(Locale.ENGLISH))
                .contains("\"shout\"", "\"n\"", "Integer");
        assertThat(failure("service:shout(z)").kind()).isEqualTo(Failure.Kind.UNKNOWN_VARIABLE);
        assertThat(failure("service:z.shout").kind()).isEqualTo(Failure.Kind.UNKNOWN_VARIABLE);
        assertThat(failure("service:boom").text(Locale.ENGLISH))
                .isEqualTo("Service \"boom\" failed: IllegalStateException: bang.");
        assertThat(failure("service:boom").cause()).isInstanceOf(IllegalStateException.class);
        assertThat(failure("service:boom"))
                .hasToString(
                        "x.odesign:3: Service \"boom\" failed:" + " IllegalStateException: bang.");
        assertThat(failure("service:boom").text(Locale.CHINA)).contains("bang", "失败");
    }

    @Test
    void endlessRecursionOfAServiceIsAFailure() {
        assertThat(failure("service:endless").kind()).isEqualTo(Failure.Kind.SERVICE_FAILED);
    }

    @Test
    void withoutElementThereIsNoValue() {
        assertThat(evaluate("feature:name", null, Variables.NONE).isEvaluated()).isTrue();
        assertThat(evaluate("service:nope", null, Variables.NONE).value()).isNull();
        assertThat(evaluate("text", null, Variables.NONE).value()).isEqualTo("text");
    }

    @Test
    void classesThatCannotHoldServicesAreNamed() {
        assertThatThrownBy(() -> Services.of(Hidden.class)).hasMessageContaining("Hidden");
        assertThatThrownBy(() -> Services.of(NeedsArgument.class))
                .hasMessageContaining("NeedsArgument");
    }

    static class Hidden {
        public String x(EObject element) {
            return "";
        }
    }

    public static class NeedsArgument {
        public NeedsArgument(String argument) {}
    }
}
