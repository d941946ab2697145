package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

class RegistrationTest {

    @Test
    void theExtensionNamesAFactoryForPlanFiles() throws Exception {
        Element parser =
                (Element)
                        DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(Path.of("../org.keyplan.core/plugin.xml").toFile())
                                .getElementsByTagName("parser")
                                .item(0);
        assertThat(parser.getAttribute("type")).isEqualTo(PlanFiles.EXTENSION);
        Object factory = Class.forName(parser.getAttribute("class")).getConstructor().newInstance();
        assertThat(((Resource.Factory) factory).createResource(URI.createURI("a.keyplan")))
                .isInstanceOf(PlanResource.class);
    }

    @Test
    void registeringTwiceDoesNoHarm() {
        PlanFiles.register();
        PlanFiles.register();
        assertThat(new ResourceSetImpl().createResource(URI.createURI("a.keyplan")))
                .isInstanceOf(PlanResource.class);
    }
}
