package org.keyplan.viewpoint.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.keyplan.viewpoint.description.Viewpoint;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Services;
import org.keyplan.viewpoint.reader.OdesignException;
import org.keyplan.viewpoint.reader.OdesignReader;
import org.keyplan.viewpoint.reader.Problem;
import org.keyplan.viewpoint.reader.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** Reads a case's viewpoint and finds its services. */
final class CaseReader {
    private static final String FILE = "case.odesign";

    private CaseReader() {}

    /** The case's viewpoint, without what is refused; checks that it is. */
    static Viewpoint viewpoint(CaseFiles files) {
        String text = files.text(FILE).orElseThrow();
        List<Refusal> refusals = Deviations.refusals(files.number());
        if (refusals.isEmpty()) {
            return read(files, text);
        }
        assertThatThrownBy(() -> read(files, text))
                .isInstanceOfSatisfying(
                        OdesignException.class,
                        e -> {
                            assertThat(e.problems()).hasSameSizeAs(refusals);
                            for (int i = 0; i < refusals.size(); i++) {
                                Problem problem = e.problems().get(i);
                                assertThat(problem.text(Locale.ENGLISH))
                                        .contains(refusals.get(i).what());
                                assertThat(problem.location().line()).isPositive();
                            }
                        });
        return read(files, without(text, refusals));
    }

    private static Viewpoint read(CaseFiles files, String text) {
        return OdesignReader.read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        files.name(FILE),
                        Wording.NONE)
                .viewpoints()
                .get(0);
    }

    private static String without(String text, List<Refusal> refusals) {
        try {
            DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
            builders.setNamespaceAware(true);
            Document document =
                    builders.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            for (Refusal refusal : refusals) {
                Element element = find(document, refusal);
                element.getParentNode().removeChild(element);
            }
            StringWriter written = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
            return written.toString();
        } catch (ParserConfigurationException
                | SAXException
                | IOException
                | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element find(Document document, Refusal refusal) {
        NodeList elements = document.getElementsByTagName(refusal.tag());
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("name").equals(refusal.name())) {
                return element;
            }
        }
        throw new IllegalStateException("Nothing to take out for " + refusal);
    }

    static Interpreter interpreter(Viewpoint viewpoint) {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : viewpoint.serviceClasses()) {
            try {
                classes.add(Class.forName(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Interpreter(Services.of(classes));
    }
}
