package org.keyplan.core.migration;

import org.w3c.dom.Document;

/**
 * Turns a file of one format version into the next one, so that a plan of any age opens by taking
 * the steps one after the other. A step is never changed once a version that has it is released.
 */
interface MigrationStep {

    /** The version that the step understands. */
    FormatVersion from();

    /** The version that the step makes; higher than {@link #from}. */
    FormatVersion to();

    /**
     * Changes the document in place. It need not check values: the reader checks the result and
     * names the line of the old file, which new elements get by {@link OldFile#placeLike}.
     */
    void apply(Document plan);
}
