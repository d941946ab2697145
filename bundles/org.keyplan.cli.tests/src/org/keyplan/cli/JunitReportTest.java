package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class JunitReportTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws Exception {
        cli = new Cli(folder);
        Samples.plans(cli);
    }

    private Document xml(String... more) throws Exception {
        String out =
                cli.run(JsonReportTest.join(more, "validate", "--format", "junit", "plans")).out();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(out)));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> suites(Document xml) {
        return elements(xml.getElementsByTagName("testsuite"));
    }

    private static int count(Element suite, String tag) {
        return suite.getElementsByTagName(tag).getLength();
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 2", "never, 0"})
    void theCountsAgreeWithTheCases(String failOn, int failures) throws Exception {
        List<Element> suites = suites(xml("--fail-on", failOn));

        assertThat(suites).hasSize(3);
        for (Element suite : suites) {
            assertThat(suite.getAttribute("tests")).isEqualTo("" + count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo("" + count(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo("" + count(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo("" + count(suite, "skipped"));
        }
        assertThat(suites.get(2).getAttribute("tests")).isEqualTo("4");
        assertThat(suites.get(2).getAttribute("failures")).isEqualTo("" + failures);
        assertThat(suites.get(2).getAttribute("skipped")).isEqualTo("1");
    }

    @Test
    void aPlanIsASuiteAndAFindingACase() throws Exception {
        Element suite = suites(xml("--fail-on", "warning")).get(2);
        List<Element> cases = elements(suite.getElementsByTagName("testcase"));

        assertThat(suite.getAttribute("name")).endsWith("plans/团队.keyplan");
        assertThat(cases)
                .extracting(c -> c.getAttribute("name"))
                .containsExactly(
                        "DEC-02 李伟",
                        "BUD-08 Acme plan",
                        "CLS-01 Acme & Söhne",
                        "CLS-08 Acme & Söhne");
        Element failure = (Element) cases.get(0).getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("WARNING");
        assertThat(failure.getAttribute("message")).contains("李伟");
        assertThat(failure.getTextContent()).endsWith("plans/团队.keyplan:4");
        assertThat(count(cases.get(2), "skipped")).isEqualTo(1);
        assertThat(count(cases.get(3), "failure")).isZero();
        assertThat(cases.get(3).getTextContent()).contains("ADVICE: Of Acme & Söhne");
    }

    @Test
    void anUnreadablePlanIsAnErrorAndACleanOneASuccess() throws Exception {
        List<Element> suites = suites(xml());

        assertThat(suites.get(0).getAttribute("errors")).isEqualTo("1");
        assertThat(
                        suites.get(0)
                                .getElementsByTagName("error")
                                .item(0)
                                .getAttributes()
                                .getNamedItem("message")
                                .getNodeValue())
                .contains("broken.keyplan, line 6");
        Element clean = suites.get(1);
        assertThat(clean.getAttribute("tests")).isEqualTo("1");
        assertThat(clean.getAttribute("errors")).isEqualTo("0");
        assertThat(clean.getElementsByTagName("testcase").item(0).getChildNodes().getLength())
                .isZero();
    }

    @Test
    void namesThatXmlCannotHoldStillMakeAReport() throws Exception {
        cli.file("plans/a\u001b[31m\u0001.keyplan", "<broken");

        assertThat(suites(xml()))
                .extracting(suite -> suite.getAttribute("name"))
                .anyMatch(name -> name.endsWith("plans/a�[31m�.keyplan"));
    }
}
