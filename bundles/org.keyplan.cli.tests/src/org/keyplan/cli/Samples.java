package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files beside the tests: a small plan with Chinese and markup in it, and recorded outputs. */
final class Samples {

    /** The rules that find something in the small plan; others may come and go. */
    static final String RULES = Cli.only("DEC-02", "BUD-08", "CLS-01", "CLS-08");

    /** The line of the account in the small plan. */
    static final int ACCOUNT_LINE = 3;

    private Samples() {}

    /** The text of a sample. */
    static String text(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + name)) {
            assertThat(in).as("sample " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Puts the small plan, a clean one and a broken one with their rule pack into a folder of plans
     * named "plans".
     */
    static void plans(Cli cli) throws IOException {
        cli.file("plans/团队.keyplan", text("team.keyplan"));
        cli.file("plans/clean/blank.keyplan", PlanFilesNamedTest.NO_ACCOUNT);
        cli.file("plans/clean/keyplan-rules.properties", Cli.only());
        cli.file("plans/keyplan-rules.properties", RULES);
        cli.file("plans/broken.keyplan", text("team.keyplan").replace("</account>", "</acc>"));
    }

    /**
     * Compares with a recorded output. Where none is recorded, the actual one is written for review
     * in a temporary file, and the test fails.
     */
    static void assertRecorded(String name, String actual) throws IOException {
        if (Samples.class.getResource("samples/" + name) == null) {
            Path written = Files.writeString(Files.createTempFile("actual-", "-" + name), actual);
            throw new AssertionError("No sample " + name + "; look at " + written);
        }
        assertThat(actual).isEqualTo(text(name));
    }
}
