package org.keyplan.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The explorer at the left, the plan in the middle, findings and properties below it in one place,
 * since both want the whole width, hints and the outline of a diagram at the right.
 */
public final class PlanPerspective implements IPerspectiveFactory {
    /** Names the perspective. */
    public static final String ID = "org.keyplan.ui.perspective";

    public static final String EXPLORER = "org.keyplan.ui.explorer";
    public static final String FINDINGS = "org.keyplan.ui.findings";
    public static final String HINTS = "org.keyplan.ui.hints";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(EXPLORER, IPageLayout.LEFT, 0.2f, editors);
        layout.addView(HINTS, IPageLayout.RIGHT, 0.78f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.6f, HINTS);
        // Both want the whole width: findings for the sentences beside the list, properties for
        // fields.
        IFolderLayout below =
                layout.createFolder("org.keyplan.ui.below", IPageLayout.BOTTOM, 0.68f, editors);
        below.addView(FINDINGS);
        below.addView(IPageLayout.ID_PROP_SHEET);
    }
}
