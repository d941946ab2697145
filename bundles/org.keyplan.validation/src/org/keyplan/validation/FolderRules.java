package org.keyplan.validation;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules that hold for plan files. Plans of one folder share a validator, so that their rule
 * pack is read once. Thread-safe.
 */
public final class FolderRules {

    private final Path pack;
    private final Map<Path, Rules> byFolder = new ConcurrentHashMap<>();

    /**
     * The rules that hold in a folder.
     *
     * @param validator null if the rule pack cannot be used
     * @param problem why it cannot; null if it can
     */
    public record Rules(PlanValidator validator, RulePackException problem) {}

    /**
     * @param pack the rule pack to use; null to look for each plan's own
     */
    public FolderRules(Path pack) {
        this.pack = pack;
    }

    /** The rules for a plan file. */
    public Rules of(Path plan) {
        return byFolder.computeIfAbsent(plan.toAbsolutePath().getParent(), folder -> read(plan));
    }

    private Rules read(Path plan) {
        try {
            return new Rules(pack == null ? PlanRules.of(plan) : PlanRules.with(pack), null);
        } catch (RulePackException e) {
            return new Rules(null, e);
        }
    }
}
