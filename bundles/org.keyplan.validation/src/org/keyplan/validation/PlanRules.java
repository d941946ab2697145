package org.keyplan.validation;

import org.keyplan.core.file.FileState;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules that hold for one plan file: those of the rule pack that {@linkplain
 * RulePackReader#locate belongs} to it, else the rules' defaults. Thread-safe.
 */
public final class PlanRules {
    private final Path plan;
    private volatile State state = new State(null, null, PlanValidator.standard(), null);

    /**
     * What was found at the last look.
     *
     * @param pack null if there is none
     * @param of how the pack's file was; null if there is none or it could not be looked at
     * @param problem why the pack cannot be used; null if it can
     */
    private record State(
            Path pack, FileState of, PlanValidator validator, RulePackException problem) {
        boolean isAbout(Path otherPack, FileState otherState) {
            return Objects.equals(pack, otherPack) && Objects.equals(of, otherState);
        }
    }

    /**
     * Rules that are the defaults until the first {@link #refresh}.
     *
     * @param plan the plan's file, which need not be there yet
     */
    public PlanRules(Path plan) {
        this.plan = plan;
    }

    /**
     * The validator for a plan file, as a command that runs once needs it.
     *
     * @throws RulePackException if the plan's rule pack cannot be used
     */
    public static PlanValidator of(Path plan) throws RulePackException {
        Optional<Path> pack = RulePackReader.locate(plan);
        return pack.isPresent() ? with(pack.get()) : PlanValidator.standard();
    }

    /**
     * The validator with one rule pack.
     *
     * @throws RulePackException if it cannot be used
     */
    public static PlanValidator with(Path pack) throws RulePackException {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        return new PlanValidator(catalogue, new RulePackReader(catalogue).read(pack));
    }

    /**
     * Reads the rule pack if it has come, gone or changed since the last time. Asks the disk, and
     * so may take long on a network.
     *
     * @return the validator to use from now on, the same as before if nothing has changed
     */
    public synchronized PlanValidator refresh() {
        Path pack = RulePackReader.locate(plan).orElse(null);
        FileState now = pack == null ? null : stateOf(pack);
        if (!state.isAbout(pack, now)) {
            state = read(pack, now);
        }
        return state.validator();
    }

    private static FileState stateOf(Path pack) {
        try {
            return FileState.of(pack);
        } catch (IOException e) {
            return null; // reading it says why
        }
    }

    private static State read(Path pack, FileState now) {
        try {
            PlanValidator validator = pack == null ? PlanValidator.standard() : with(pack);
            return new State(pack, now, validator, null);
        } catch (RulePackException e) {
            return new State(pack, now, PlanValidator.standard(), e);
        }
    }

    /** The validator as of the last {@link #refresh}. */
    public PlanValidator validator() {
        return state.validator();
    }

    /**
     * Why the rule pack cannot be used, as of the last {@link #refresh}; the defaults then hold.
     */
    public Optional<RulePackException> problem() {
        return Optional.ofNullable(state.problem());
    }
}
