package org.keyplan.cli.report;

import java.io.IOException;

/**
 * Writes the outcome of a validation in one format, plan by plan, so that any number of plans can
 * be written without keeping them. Called by one thread: {@link #begin}, {@link #plan} for each
 * file, {@link #end}.
 */
public interface ReportWriter {

    /** Writes what comes before the first plan. */
    void begin() throws IOException;

    /** Writes what is said of one plan. */
    void plan(PlanReport report) throws IOException;

    /** Writes what comes after the last plan. */
    void end(Summary summary) throws IOException;
}
