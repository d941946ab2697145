package org.keyplan.cli.run;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CommandContext;
import org.keyplan.validation.PlanValidator;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules that hold for plans. Plans of one folder share a validator, so that their rule pack is
 * read once. Thread-safe.
 */
final class FolderRules {

    private final CommandContext context;
    private final Path pack;
    private final Map<Path, Rules> byFolder = new ConcurrentHashMap<>();

    /**
     * The rules that hold in a folder.
     *
     * @param problem why its rule pack cannot be used; null if it can
     */
    record Rules(PlanValidator validator, String problem) {}

    /**
     * @param pack the rule pack to use; {@code null} to look for each plan's own
     */
    FolderRules(CommandContext context, Path pack) {
        this.context = context;
        this.pack = pack;
    }

    /** The rules for a plan file. */
    Rules of(Path plan) {
        return byFolder.computeIfAbsent(plan.toAbsolutePath().getParent(), folder -> read(plan));
    }

    private Rules read(Path plan) {
        try {
            return new Rules(context.validator(plan, pack), null);
        } catch (CliException e) {
            return new Rules(null, e.getMessage());
        }
    }
}
