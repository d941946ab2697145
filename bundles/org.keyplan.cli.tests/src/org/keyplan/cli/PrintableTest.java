package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.keyplan.cli.io.Printable;

class PrintableTest {

    @Test
    void ordinaryTextOfAnyLanguageStaysAsItIs() {
        String text = "Müller & 李伟 – “a” → ✓ 😀 \\n";

        assertThat(Printable.of(text)).isSameAs(text);
    }

    @Test
    void controlsAreShownAndLineBreaksBecomeBlanks() {
        assertThat(Printable.of("a\r\nb\nc\td\re\u2028f")).isEqualTo("a b c d e f");
        assertThat(Printable.of("\u001b[31m\u0000\u007f\u0085\u202e\u2066x"))
                .isEqualTo("\\u001B[31m\\u0000\\u007F\\u0085\\u202E\\u2066x");
    }

    @Property
    void whateverComesInOneLineWithoutControlsGoesOut(@ForAll String text) {
        String shown = Printable.of(text);

        assertThat(shown.chars().filter(Character::isISOControl)).isEmpty();
        assertThat(shown.lines().count()).isLessThanOrEqualTo(1);
        assertThat(Printable.of(shown)).isEqualTo(shown);
    }
}
