package org.keyplan.core.migration;

import org.w3c.dom.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the steps that lead from an old format to the current one. Thread-safe. */
public final class Migrations {

    private static final List<MigrationStep> STEPS = List.of(new ParticipantsStep());

    private Migrations() {}

    /** Whether files of this version can be brought to the current one. */
    public static boolean reachCurrent(FormatVersion version) {
        return path(version).isPresent();
    }

    /**
     * Brings a document to the current format, in place.
     *
     * @throws IllegalArgumentException if no steps lead there
     */
    public static void migrate(Document plan, FormatVersion version) {
        List<MigrationStep> path =
                path(version)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no steps from " + version));
        for (MigrationStep step : path) {
            step.apply(plan);
            OldFile.rename(plan, step.from().namespace(), step.to().namespace());
        }
    }

    private static Optional<List<MigrationStep>> path(FormatVersion start) {
        List<MigrationStep> path = new ArrayList<>();
        FormatVersion reached = start;
        while (reached.compareTo(FormatVersion.CURRENT) < 0) {
            MigrationStep next = null;
            for (MigrationStep step : STEPS) {
                if (step.from().equals(reached)) {
                    next = step;
                }
            }
            if (next == null) {
                return Optional.empty();
            }
            path.add(next);
            reached = next.to();
        }
        return Optional.of(path);
    }
}
