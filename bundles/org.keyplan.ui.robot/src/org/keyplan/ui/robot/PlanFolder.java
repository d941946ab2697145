package org.keyplan.ui.robot;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plan files for a test to work with. */
public final class PlanFolder {
    private final Path folder;

    /**
     * @param folder one that goes away with the test, such as a temporary one of JUnit
     */
    public PlanFolder(Path folder) {
        this.folder = folder;
    }

    /** A copy of one of the examples, by the names of {@link Examples}. */
    public Path example(String name) {
        Path file = folder.resolve(name + ".keyplan");
        try (InputStream in = Examples.open(name)) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A plan that a test built. */
    public Path save(AccountPlan plan, String name) {
        Path file = folder.resolve(name + ".keyplan");
        try {
            PlanFiles.save(plan, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** What a file holds now. */
    public static AccountPlan read(Path file) {
        try {
            return PlanFiles.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
