package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.viewpoint.check.OdesignCheck;
import org.keyplan.viewpoint.reader.OdesignException;
import org.keyplan.viewpoint.reader.OdesignReader;
import org.keyplan.viewpoint.reader.Problem;
import org.keyplan.viewpoint.reader.Wording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks the declaration against our metamodel and services, which Sirius does not, and that the
 * check would notice.
 */
class KeyplanOdesignTest {

    private static final String DECLARATION = declaration();

    @Test
    void theDeclarationIsRight() {
        assertThat(problems(DECLARATION)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFaultIsToldByFileAndLine(String what, String right, String wrong, String told) {
        int at = DECLARATION.indexOf(right);
        assertThat(at).as("the declaration has <%s>", right).isNotNegative();
        String upToElement = DECLARATION.substring(0, DECLARATION.lastIndexOf('<', at) + 1);
        long line = upToElement.lines().count();

        List<Problem> problems =
                problems(
                        DECLARATION.substring(0, at)
                                + wrong
                                + DECLARATION.substring(at + right.length()));

        assertThat(problems)
                .extracting(Problem::toString)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith("broken.odesign:" + line + ":")
                                        .contains(told));
    }

    static Stream<Arguments> aFaultIsToldByFileAndLine() {
        return Stream.of(
                Arguments.of(
                        "a path to a mapping that is not there",
                        "nodeMapping=\"//@ownedViewpoints[name='Account%20plan']/@ownedRepresentations"
                            + "[name='OrgChart']/@defaultLayer/@nodeMappings[name='Person']",
                        "nodeMapping=\"//@ownedViewpoints[name='Account%20plan']/@ownedRepresentations"
                            + "[name='OrgChart']/@defaultLayer/@nodeMappings[name='Persons']",
                        "name='Persons'"),
                Arguments.of(
                        "a class that is not there",
                        "domainClass=\"keyplan::Competitor\"",
                        "domainClass=\"keyplan::Rival\"",
                        "keyplan::Rival"),
                Arguments.of(
                        "a feature that the element does not have",
                        "\"feature:competitors\"",
                        "\"feature:rivals\"",
                        "rivals"),
                Arguments.of(
                        "a feature to set that the element does not have",
                        "featureName=\"dottedReportsTo\"",
                        "featureName=\"dottedLineTo\"",
                        "dottedLineTo"),
                Arguments.of(
                        "a reference that cannot hold what is made",
                        "referenceName=\"stakeholders\"",
                        "referenceName=\"ties\"",
                        "ties"),
                Arguments.of(
                        "a service that is not there",
                        "\"service:peopleHere\"",
                        "\"service:personsHere\"",
                        "personsHere"),
                Arguments.of(
                        "a service with too few arguments",
                        "\"service:personCard(diagram)\"",
                        "\"service:personCard\"",
                        "personCard"),
                Arguments.of(
                        "a service of other elements",
                        "\"service:unitLabel\"",
                        "\"service:opportunityLabel\"",
                        "opportunityLabel"),
                Arguments.of(
                        "a variable that is not defined",
                        "browseExpression=\"var:container\"",
                        "browseExpression=\"var:place\"",
                        "place"),
                Arguments.of(
                        "a variable that is not defined, as an argument",
                        "service:personCard(diagram)",
                        "service:personCard(sheet)",
                        "sheet"),
                Arguments.of(
                        "candidates that are no elements",
                        "semanticCandidatesExpression=\"service:overviewUnits\"",
                        "semanticCandidatesExpression=\"service:unitRowTitle\"",
                        "unitRowTitle"),
                Arguments.of(
                        "another language", "\"service:unitTooltip\"", "\"aql:self.name\"", "aql"),
                Arguments.of(
                        "a label without text",
                        "label=\"%OrgChart.Roles\"",
                        "label=\"%OrgChart.Rolls\"",
                        "OrgChart.Rolls"),
                Arguments.of(
                        "a word that is none of the language",
                        "lineStyle=\"dash_dot\"",
                        "lineStyle=\"wavy\"",
                        "wavy"),
                Arguments.of(
                        "an element that is not supported",
                        "<toolSections name=\"Mark\"",
                        "<customization/><toolSections name=\"Mark\"",
                        "customization"));
    }

    @Test
    void aClassOfServicesThatIsNotThereIsTold() {
        assertThat(problems(DECLARATION.replace("service.PlanServices", "service.Plans")))
                .extracting(Problem::toString)
                .anySatisfy(text -> assertThat(text).contains("org.keyplan.design.service.Plans"));
    }

    @Test
    void aToolThatMakesSomethingThatIsNeverShownIsTold() {
        String broken =
                DECLARATION
                        .replace("typeName=\"keyplan::Opportunity\"", "typeName=\"keyplan::Risk\"")
                        .replace("referenceName=\"opportunities\"", "referenceName=\"risks\"");

        assertThat(problems(broken))
                .extracting(Problem::toString)
                .anySatisfy(text -> assertThat(text).contains("NewOpportunity"));
    }

    private static List<Problem> problems(String text) {
        try (InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            Wording labels =
                    key -> Labels.ENGLISH.containsKey(key) ? Labels.ENGLISH.get(key) : null;
            return OdesignCheck.check(
                    OdesignReader.read(stream, "broken.odesign", labels),
                    List.of(KeyplanPackage.eINSTANCE),
                    KeyplanOdesignTest.class.getClassLoader());
        } catch (OdesignException e) {
            return e.problems();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String declaration() {
        try (InputStream stream =
                KeyplanOdesignTest.class.getResourceAsStream(PlanViewpoint.DECLARATION)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
