package org.keyplan.core.start;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class PlanFileNameTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Acme, Acme.keyplan
                    江海发电集团, 江海发电集团.keyplan
                    Smith & Sons (UK), Smith & Sons (UK).keyplan
                    'a/b\\c:d*e?f"g<h>i|j', a b c d e f g h i j.keyplan
                    '  ..Hidden Ltd. ', Hidden Ltd.keyplan
                    con, con plan.keyplan
                    Lpt1.txt, Lpt1.txt plan.keyplan
                    Connect, Connect.keyplan
                    '', plan.keyplan
                    '???', plan.keyplan
                    """)
    void readsLikeTheAccountAndCanBeStoredEverywhere(String account, String fileName) {
        assertThat(PlanFileName.of(account)).isEqualTo(fileName);
    }

    @Property
    void anyTextBecomesAnAcceptableName(@ForAll String account) {
        String name = PlanFileName.of(account);

        assertThat(name).endsWith(".keyplan").doesNotStartWith(".").doesNotContain("/", "\\", "\0");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
    }

    @Test
    void numbersTheNameWhenItIsTaken() throws Exception {
        assertThat(PlanFileName.free(folder, "Acme.keyplan"))
                .isEqualTo(folder.resolve("Acme.keyplan"));

        Files.createFile(folder.resolve("Acme.keyplan"));
        Files.createFile(folder.resolve("Acme 2.keyplan"));

        assertThat(PlanFileName.free(folder, "Acme.keyplan"))
                .isEqualTo(folder.resolve("Acme 3.keyplan"));
    }

    @ParameterizedTest
    @CsvSource({
        "Acme, Acme.keyplan",
        "Acme.keyplan, Acme.keyplan",
        "ACME.KEYPLAN, ACME.KEYPLAN",
        "Acme.v2, Acme.v2.keyplan"
    })
    void endingIsAddedOnlyIfLeftOut(String typed, String fileName) {
        assertThat(PlanFileName.withEnding(folder.resolve(typed)))
                .isEqualTo(folder.resolve(fileName));
    }
}
