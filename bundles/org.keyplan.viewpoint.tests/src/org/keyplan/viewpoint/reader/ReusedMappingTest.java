package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.DiagramDescription;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Layers that are not empty only because they reuse a mapping. */
class ReusedMappingTest {

    private static final String DIAGRAM =
            "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']";

    @Test
    void aLayerMayReuseAMappingOfTheDefaultLayer() {
        DiagramDescription diagram = read(DIAGRAM + "/@defaultLayer/@nodeMappings[name='N']");

        assertThat(diagram.layer("Words").nodes()).isEmpty();
        assertThat(diagram.layerOf(DIAGRAM + "/@defaultLayer/@nodeMappings[name='N']"))
                .isSameAs(diagram.defaultLayer());
    }

    @Test
    void aLayerMayNotReuseAMappingThatCanBeOff() {
        String other = DIAGRAM + "/@additionalLayers[name='Other']/@nodeMappings[name='M']";

        assertThatThrownBy(() -> read(other))
                .isInstanceOf(OdesignException.class)
                .hasMessageContaining("d.odesign:8:")
                .hasMessageContaining("not in the default layer");
    }

    @Test
    void aLayerMayNotReuseAMappingThatIsNotThere() {
        assertThatThrownBy(() -> read(DIAGRAM + "/@defaultLayer/@nodeMappings[name='X']"))
                .isInstanceOf(OdesignException.class)
                .hasMessageContaining("d.odesign:8:")
                .hasMessageContaining("does not exist");
    }

    private static DiagramDescription read(String reused) {
        String text =
                """
                <description:Group xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0" name="g" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
                xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0">
                 <ownedViewpoints name="V">
                  <ownedRepresentations xsi:type="diagram:DiagramDescription" name="D" \
                domainClass="p::C">
                   <metamodel href="http://example.org/p#/"/>
                   <defaultLayer name="Default">
                    <nodeMappings name="N" domainClass="p::C">%1$s</nodeMappings>
                   </defaultLayer>
                   <additionalLayers name="Words" reusedMappings="%2$s"/>
                   <additionalLayers name="Other">
                    <nodeMappings name="M" domainClass="p::C">%1$s</nodeMappings>
                   </additionalLayers>
                  </ownedRepresentations>
                 </ownedViewpoints>
                 <userColorsPalettes name="P">
                  <entries xsi:type="description:UserFixedColor" name="c"/>
                 </userColorsPalettes>
                </description:Group>
                """;
        String colour = "//@userColorsPalettes[name='P']/@entries[name='c']";
        String style =
                "<style xsi:type=\"style:SquareDescription\" borderColor=\"%1$s\""
                        + " labelColor=\"%1$s\" color=\"%1$s\"/>";
        String file = text.formatted(style.formatted(colour), reused);
        return OdesignReader.read(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        "d.odesign",
                        Wording.NONE)
                .viewpoints()
                .get(0)
                .diagram("D")
                .orElseThrow();
    }
}
