package org.keyplan.emfgen;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

class MetamodelReferenceTest {
    private static final Path ROOT = Path.of("../..");

    private static Map<String, String> rendered;
    private static EPackage model;

    @BeforeAll
    static void render() throws IOException {
        rendered = MetamodelReference.render(ROOT);
        model = ModelDocs.read(ROOT).model();
    }

    @Test
    void committedReferenceIsWhatTheModelSays() throws IOException {
        for (Map.Entry<String, String> file : rendered.entrySet()) {
            Path committed = ROOT.resolve(MetamodelReference.FOLDER).resolve(file.getKey());
            assertThat(Files.readString(committed, StandardCharsets.UTF_8))
                    .as(
                            "%s is stale; run: mvn -q -pl releng/org.keyplan.emfgen compile"
                                    + " exec:java"
                                    + " -Dexec.mainClass=org.keyplan.emfgen.MetamodelReference",
                            committed)
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void referenceHasAChapterForEveryTypeAndARowForEveryFeature() {
        String page = rendered.get("metamodel.md");
        for (EClassifier type : model.getEClassifiers()) {
            assertThat(page).contains("\n### " + type.getName() + "\n");
            if (type instanceof EClass eClass) {
                String chapter = page.substring(page.indexOf("\n### " + type.getName() + "\n"));
                String own = chapter.substring(0, chapter.indexOf("\n### ", 5));
                for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                    assertThat(own).contains("\n| `" + feature.getName() + "` | ");
                }
            }
        }
    }

    @Test
    void everyLinkOfTheReferenceHasItsHeading() {
        String page = rendered.get("metamodel.md");
        List<String> headings =
                page.lines()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(headings).doesNotHaveDuplicates();
        List<String> links =
                Pattern.compile("\\(#([^)]+)\\)")
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        assertThat(links).isNotEmpty().allMatch(headings::contains);
    }

    @Test
    void diagramShowsEveryClassOnce() throws Exception {
        List<String> titles = new ArrayList<>();
        for (Element text : elements("text")) {
            if (text.getAttribute("font-size").equals("13")) {
                titles.add(text.getTextContent());
            }
        }
        for (EClassifier type : model.getEClassifiers()) {
            if (type instanceof EClass) {
                assertThat(titles).containsOnlyOnce(type.getName());
            }
        }
    }

    @Test
    void boxesOfTheDiagramDoNotOverlap() throws Exception {
        List<Element> boxes =
                elements("rect").stream()
                        .filter(rect -> rect.getAttribute("rx").equals("5"))
                        .toList();
        assertThat(boxes).hasSizeGreaterThan(30);
        for (Element one : boxes) {
            for (Element other : boxes) {
                assertThat(one != other && overlap(one, other))
                        .as("%s over %s", describe(one), describe(other))
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Element one, Element other) {
        return number(one, "x") < number(other, "x") + number(other, "width")
                && number(other, "x") < number(one, "x") + number(one, "width")
                && number(one, "y") < number(other, "y") + number(other, "height")
                && number(other, "y") < number(one, "y") + number(one, "height");
    }

    private static String describe(Element rect) {
        return rect.getAttribute("x") + "," + rect.getAttribute("y");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> elements(String name) throws Exception {
        NodeList nodes =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(rendered.get("metamodel.svg"))))
                        .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
