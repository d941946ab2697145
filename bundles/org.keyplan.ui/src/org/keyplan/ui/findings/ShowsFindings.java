package org.keyplan.ui.findings;

import org.keyplan.validation.Finding;

/**
 * What a part of the workbench is adapted to if it can select a finding in its list. Belongs to the
 * UI thread.
 */
public interface ShowsFindings {

    /**
     * Selects a finding, even if a filter hid it.
     *
     * @return whether it is there
     */
    boolean showFinding(Finding finding);
}
