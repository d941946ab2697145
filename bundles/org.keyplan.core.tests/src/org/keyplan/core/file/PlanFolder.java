package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** A folder with one plan file in it, or none yet. */
abstract class PlanFolder {

    static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir Path folder;
    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("acme.keyplan");
    }

    final AccountPlan saved() throws IOException {
        AccountPlan plan = Plans.small();
        PlanFiles.save(plan, file);
        return plan;
    }

    final PlanFileException refusal(AccountPlan plan) {
        return catchThrowableOfType(PlanFileException.class, () -> PlanFiles.save(plan, file));
    }

    final List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    final void age() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    final void assertUntouched() throws IOException {
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(names()).containsExactly("acme.keyplan");
    }
}
