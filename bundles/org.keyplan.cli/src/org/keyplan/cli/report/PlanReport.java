package org.keyplan.cli.report;

import org.keyplan.validation.Severity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one plan file.
 *
 * @param path the file, as the person named it
 * @param name what people call the plan; empty where the file could not be read
 * @param account what people call its account; empty where it has none
 * @param findings in the validation's order
 * @param notices what was noticed while reading, such as a migration
 * @param problem why the file could not be read, as one sentence; empty if it was read
 * @param line the line of the problem; 0 where it is not known
 */
public record PlanReport(
        Path path,
        String name,
        Optional<String> account,
        List<ReportedFinding> findings,
        List<String> notices,
        Optional<String> problem,
        int line) {

    /** A file that could not be read. */
    public static PlanReport unreadable(Path path, String problem, int line) {
        return new PlanReport(
                path, "", Optional.empty(), List.of(), List.of(), Optional.of(problem), line);
    }

    /** How many findings of a severity nobody accepted. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(f -> f.accepted() == null && f.severity() == severity)
                .count();
    }

    /** How many findings somebody accepted. */
    public long acceptedCount() {
        return findings.stream().filter(f -> f.accepted() != null).count();
    }
}
