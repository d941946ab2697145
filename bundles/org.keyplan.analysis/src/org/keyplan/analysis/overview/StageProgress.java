package org.keyplan.analysis.overview;

import org.keyplan.model.Gate;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How far an opportunity has come through the sales stages, and what stands before the next one:
 * the gates of a stage are to be passed before the next stage is entered.
 *
 * @param steps one for each sales stage, in their order
 */
public record StageProgress(List<Step> steps) {

    /** Where a stage lies from where the opportunity is. */
    public enum Place {
        BEFORE,
        HERE,
        AHEAD
    }

    /**
     * One sales stage.
     *
     * @param stage the stage
     * @param place where it lies
     * @param gates its gates in the order of the plan
     * @param open those of them not passed as of the day
     */
    public record Step(SalesStage stage, Place place, List<Gate> gates, List<Gate> open) {

        public Step {
            gates = List.copyOf(gates);
            open = List.copyOf(open);
        }

        /** Whether there are gates and all are passed. */
        public boolean passed() {
            return !gates.isEmpty() && open.isEmpty();
        }
    }

    public StageProgress {
        steps = List.copyOf(steps);
    }

    /** Progress on a day; a gate whose date is still to come has not been passed. */
    public static StageProgress of(Opportunity opportunity, LocalDate asOf) {
        List<Step> steps = new ArrayList<>();
        for (SalesStage stage : SalesStage.values()) {
            List<Gate> gates =
                    opportunity.getGates().stream().filter(g -> g.getStage() == stage).toList();
            List<Gate> open = gates.stream().filter(gate -> !passed(gate, asOf)).toList();
            steps.add(new Step(stage, place(stage, opportunity.getSalesStage()), gates, open));
        }
        return new StageProgress(steps);
    }

    /** Whether a gate is passed as of a day. */
    public static boolean passed(Gate gate, LocalDate asOf) {
        return gate.getPassedOn() != null && !gate.getPassedOn().isAfter(asOf);
    }

    private static Place place(SalesStage stage, SalesStage now) {
        int order = stage.compareTo(now);
        return order < 0 ? Place.BEFORE : order == 0 ? Place.HERE : Place.AHEAD;
    }

    /** The gates still to pass before the next stage may be entered, skipped ones included. */
    public List<Gate> missing() {
        return steps.stream()
                .filter(step -> step.place() != Place.AHEAD)
                .flatMap(step -> step.open().stream())
                .toList();
    }

    /** The stage in which the opportunity is now. */
    public Step here() {
        return steps.stream().filter(step -> step.place() == Place.HERE).findFirst().orElseThrow();
    }
}
