package org.keyplan.core.recovery;

import org.keyplan.core.file.FileState;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Unsaved work on a plan that was kept beside it. Immutable.
 *
 * @param location the recovery file
 * @param file the plan file that the work would have been saved to
 * @param base {@linkplain FileState#fingerprint fingerprint} of the plan file that the work began
 *     with; empty if there was none
 * @param modified when that plan file had been written; {@link Instant#EPOCH} if unknown
 * @param written when the work was kept
 * @param owner who kept it
 * @param content what the plan file would hold
 */
public record Recovery(
        Path location,
        Path file,
        String base,
        Instant modified,
        Instant written,
        Owner owner,
        byte[] content) {

    /**
     * The plan with the unsaved work, in a resource of its own.
     *
     * @throws PlanFileException if this version cannot read it
     */
    public AccountPlan plan() throws PlanFileException {
        return PlanFiles.read(content, file);
    }

    /**
     * Whether the plan file still is what the work began with, so that the work can be put on top
     * of it; otherwise it can only be kept as a copy.
     *
     * @throws IOException if the plan file cannot be read
     */
    public boolean fits() throws IOException {
        return FileState.fingerprint(file).equals(base) && !base.isEmpty();
    }
}
