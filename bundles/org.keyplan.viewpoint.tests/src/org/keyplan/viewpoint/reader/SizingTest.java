package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.NodeStyle.Sizing;

/** What a style lets a person do about the size of a node. */
class SizingTest {
    private static OdesignText style(String attribute) {
        return OdesignText.layer(
                "<nodeMappings name='A' domainClass='t::Item'>\n"
                        + "<style xsi:type='style:SquareDescription' "
                        + attribute
                        + "/>\n</nodeMappings>");
    }

    private static Sizing sizing(String attribute) {
        NodeMapping mapping = style(attribute).readDiagram().layers().get(0).nodes().get(0);
        return mapping.style(-1).sizing();
    }

    @ParameterizedTest
    @EnumSource(Sizing.class)
    void everyKindIsRead(Sizing sizing) {
        assertThat(sizing("resizeKind='" + sizing.name() + "'")).isEqualTo(sizing);
    }

    @Test
    void whereNothingIsWrittenTheSizeStays() {
        assertThat(sizing("")).isEqualTo(Sizing.NONE);
    }

    @Test
    void anUnknownKindIsAProblem() {
        assertThat(style("resizeKind='WEST'").problems()).isNotEmpty();
        assertThat(style("resizeKind='NSEW'").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, false, false",
        "NSEW, true, true",
        "NORTH_SOUTH, false, true",
        "EAST_WEST, true, false"
    })
    void aKindTellsTheDirections(Sizing sizing, boolean wide, boolean high) {
        assertThat(sizing.wide()).isEqualTo(wide);
        assertThat(sizing.high()).isEqualTo(high);
    }
}
