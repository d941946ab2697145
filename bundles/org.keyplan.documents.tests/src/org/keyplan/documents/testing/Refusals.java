package org.keyplan.documents.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.keyplan.documents.template.file.TemplateException;
import org.keyplan.documents.template.file.TemplateException.Kind;

import java.nio.file.Path;
import java.util.Locale;

/** Templates that are refused, each with a sentence for people in both languages. */
public final class Refusals {

    private Refusals() {}

    /**
     * Checks why a template is refused, and that it is said without a word of programmers.
     *
     * @param others words that belong to another kind of template
     */
    public static void refused(Path file, Kind kind, ThrowingCallable load, String... others) {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(load)
                .satisfies(
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(kind);
                            for (Locale locale : Documents.LANGUAGES) {
                                assertThat(refusal.text(locale))
                                        .contains(file.toString())
                                        .doesNotContain("{", "Exception")
                                        .doesNotContain(others);
                            }
                        });
    }
}
