package org.keyplan.ui.diagram.sheet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.render.SheetParts;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;

import java.util.Map;
import java.util.function.BiConsumer;

/** Lays out a large sheet in the background; reads no model. */
final class LayoutJob extends Job {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(LayoutJob.class);

    private final Display display;
    private final Scene scene;
    private final Arrangement arrangement;
    private final Map<NodeId, Card> cards;
    private final SheetParts parts;
    private final BiConsumer<LayoutJob, Places> done;

    /**
     * @param done called in the UI thread with the result, null if a person stopped it
     */
    LayoutJob(
            Display display,
            Scene scene,
            Arrangement arrangement,
            Map<NodeId, Card> cards,
            SheetParts parts,
            BiConsumer<LayoutJob, Places> done) {
        super(TEXTS.get("layingOut"));
        this.display = display;
        this.scene = scene;
        this.arrangement = arrangement;
        this.cards = cards;
        this.parts = parts;
        this.done = done;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Places result = null;
        try {
            Places places = Places.of(scene, arrangement, cards, parts);
            result = monitor.isCanceled() ? null : places;
        } finally {
            Places finished = result;
            if (!display.isDisposed()) {
                display.asyncExec(() -> done.accept(this, finished));
            }
        }
        return result == null ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
