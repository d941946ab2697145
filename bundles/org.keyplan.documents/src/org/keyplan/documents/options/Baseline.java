package org.keyplan.documents.options;

import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;

import java.nio.file.Path;
import java.util.Objects;

/**
 * An earlier state of a plan, which a review compares with the present one.
 *
 * @param plan which must stand still while documents are made
 * @param file what its file is called
 */
public record Baseline(AccountPlan plan, String file) {

    public Baseline {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(file);
    }

    /**
     * Reads an earlier state from a file.
     *
     * @throws PlanFileException if it cannot be read, saying why
     */
    public static Baseline load(Path file) throws PlanFileException {
        return new Baseline(PlanFiles.load(file), file.getFileName().toString());
    }
}
