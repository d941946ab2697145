package org.keyplan.cli.run;

import org.keyplan.cli.context.CommandContext;
import org.keyplan.cli.run.PlanFileFinder.Found;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.portfolio.PlanSummary;
import org.keyplan.documents.portfolio.Portfolio.Unreadable;
import org.keyplan.model.AccountPlan;

import java.nio.file.Path;
import java.time.LocalDate;

/** Reads single plans for a portfolio and forgets all but what it needs. Thread-safe. */
public final class PortfolioReader {

    private final CommandContext context;
    private final LocalDate asOf;
    private final FolderRules rules;
    private final Path base;

    /**
     * What was read.
     *
     * @param plan null if the file could not be read
     * @param problem null if it could
     */
    public record Read(PlanSummary plan, Unreadable problem) {}

    /**
     * @param asOf the date as of which plans are looked at
     * @param rules the rule pack to use; {@code null} to look for each plan's own
     * @param base the folder from which plans are named
     */
    public PortfolioReader(CommandContext context, LocalDate asOf, Path rules, Path base) {
        this.context = context;
        this.asOf = asOf;
        this.base = base;
        this.rules = new FolderRules(context, rules);
    }

    /**
     * Reads one file. What cannot be read is said in the result, not thrown.
     *
     * @throws IllegalStateException if Keyplan has a fault, with the name of the file
     */
    public Read read(Found found) {
        Path path = found.path();
        try {
            return switch (found.kind()) {
                case FILE -> file(path);
                case EMPTY_FOLDER -> folder("validate.none", path);
                case CLOSED_FOLDER -> folder("validate.folder", path);
            };
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(path + ": " + e, e);
        }
    }

    private Read folder(String key, Path folder) {
        return unreadable(folder, context.texts().get(key, folder.toString()));
    }

    private Read unreadable(Path path, String reason) {
        return new Read(null, new Unreadable(name(path), reason));
    }

    private Read file(Path path) {
        AccountPlan plan;
        try {
            plan = PlanFiles.load(path);
        } catch (PlanFileException e) {
            return unreadable(path, e.text(context.locale()));
        }
        FolderRules.Rules here = rules.of(path);
        return here.problem() == null
                ? new Read(
                        PlanSummary.of(
                                name(path),
                                here.validator().validate(plan, asOf),
                                context.locale()),
                        null)
                : unreadable(path, here.problem());
    }

    /** As seen from where the person looks, if it is below. */
    private String name(Path path) {
        boolean below = path.startsWith(base) && !path.equals(base);
        return below ? base.relativize(path).toString() : path.toString();
    }
}
