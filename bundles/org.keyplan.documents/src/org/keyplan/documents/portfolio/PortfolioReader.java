package org.keyplan.documents.portfolio;

import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFileFinder.Found;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.portfolio.Portfolio.Unreadable;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.FolderRules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Reads single plans for a portfolio and forgets all but what it needs. Thread-safe. */
public final class PortfolioReader {

    private final LocalDate asOf;
    private final FolderRules rules;
    private final Path base;
    private final Locale locale;
    private final PortfolioWords words;

    /**
     * What was read.
     *
     * @param plan null if the file could not be read
     * @param problem null if it could
     */
    public record Read(PlanSummary plan, Unreadable problem) {}

    /**
     * @param asOf the date as of which plans are looked at
     * @param rules the rules that hold for them
     * @param base the folder from which plans are named
     * @param locale the language of the report
     */
    public PortfolioReader(LocalDate asOf, FolderRules rules, Path base, Locale locale) {
        this.asOf = asOf;
        this.rules = rules;
        this.base = base;
        this.locale = locale;
        this.words = new PortfolioWords(locale);
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
                case EMPTY_FOLDER -> folder("unreadable.none", path);
                case CLOSED_FOLDER -> folder("unreadable.folder", path);
            };
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(path + ": " + e, e);
        }
    }

    private Read folder(String key, Path folder) {
        return unreadable(folder, words.text(key, folder.toString()));
    }

    private Read unreadable(Path path, String reason) {
        return new Read(null, new Unreadable(name(path), reason));
    }

    private Read file(Path path) {
        AccountPlan plan;
        try {
            plan = PlanFiles.load(path);
        } catch (PlanFileException e) {
            return unreadable(path, e.text(locale));
        }
        FolderRules.Rules here = rules.of(path);
        return here.problem() == null
                ? new Read(
                        PlanSummary.of(name(path), here.validator().validate(plan, asOf), locale),
                        null)
                : unreadable(path, here.problem().text(locale));
    }

    /** As seen from where the person looks, if it is below. */
    private String name(Path path) {
        boolean below = path.startsWith(base) && !path.equals(base);
        return below ? base.relativize(path).toString() : path.toString();
    }
}
