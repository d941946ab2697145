package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class HostileXmlTest {
    private static String keyOf(String text) {
        var problems = OdesignText.whole(text).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).key();
    }

    @Test
    void documentTypesAreRefusedWithTheirLine() {
        OdesignText text =
                OdesignText.whole("<?xml version='1.0'?>\n\n<!DOCTYPE Group []>\n<Group/>");
        assertThat(text.problems())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.key()).isEqualTo("xml.doctype");
                            assertThat(p.location().line()).isEqualTo(3);
                        });
    }

    @Test
    void foreignEntitiesAreNeverOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
        String text =
                "<!DOCTYPE g [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><g name='&e;'>&e;</g>";
        assertThat(OdesignText.whole(text).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).doesNotContain("TOP-SECRET"))
                .satisfies(p -> assertThat(p.key()).isEqualTo("xml.doctype"));
    }

    @Test
    void entityBombsDoNotGoOff() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE g [<!ENTITY a0 \"boom\">");
        for (int i = 1; i < 60; i++) {
            bomb.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        assertThat(keyOf(bomb + "]><g>&a59;</g>")).isEqualTo("xml.doctype");
    }

    @Test
    void halfAFileIsDamagedWhereItEnds() {
        String whole = OdesignText.layer(OdesignText.nodeMapping("A", "")).text();
        OdesignText half = OdesignText.whole(whole.substring(0, whole.indexOf("</defaultLayer")));
        assertThat(half.problems())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.key()).isEqualTo("xml.damaged");
                            assertThat(p.location().line())
                                    .isGreaterThanOrEqualTo(half.lineOf("<style"));
                        });
    }

    @Test
    void emptyAndBinaryFilesAreDamaged() {
        assertThat(keyOf("")).isEqualTo("xml.damaged");
        assertThat(keyOf("\u0000\u0001\u0002PK")).isEqualTo("xml.damaged");
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        assertThat(keyOf("<a>".repeat(100_000))).isEqualTo("xml.tooMuch");
    }

    @Test
    void endlesslyManyElementsAreRefused() {
        assertThat(keyOf("<a>" + "<b/>".repeat(600_000) + "</a>")).isEqualTo("xml.tooMuch");
    }

    @Test
    void anotherRootIsNoSpecification() {
        assertThat(keyOf("<plan/>")).isEqualTo("root");
        assertThat(keyOf("<Group/>")).isEqualTo("root");
        assertThat(keyOf("<x:Group xmlns:x='http://www.eclipse.org/sirius/description/2.0.0'/>"))
                .isEqualTo("root");
        assertThat(
                        keyOf(
                                "<x:Viewpoint"
                                    + " xmlns:x='http://www.eclipse.org/sirius/description/1.1.0'/>"))
                .isEqualTo("root");
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("no.odesign");
        assertThatThrownBy(() -> OdesignReader.read(missing, Wording.NONE))
                .isInstanceOf(OdesignException.class)
                .hasMessageContaining("no.odesign")
                .hasMessageContaining("cannot be read");
    }

    @Test
    void problemsAreToldInChineseToo() {
        try {
            OdesignText.whole("<plan/>").read();
            throw new AssertionError("read a plan as a specification");
        } catch (OdesignException e) {
            assertThat(e.text(Locale.SIMPLIFIED_CHINESE)).contains("test.odesign:1", "视点规范");
            assertThat(e.text(Locale.GERMAN)).contains("no viewpoint specification");
        }
    }
}
