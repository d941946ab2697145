package org.keyplan.ui.diagram.step;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;

import java.util.List;
import java.util.function.Consumer;

/** Writing notes on the sheet. They are moved, resized and deleted as nodes are. */
public final class NoteGestures {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(NoteGestures.class);

    private final LiveSheet sheet;
    private final Steps steps;
    private final Consumer<List<NodeId>> created;

    /**
     * @param created is told what appeared on the sheet when a note was made
     */
    public NoteGestures(LiveSheet sheet, Steps steps, Consumer<List<NodeId>> created) {
        this.sheet = sheet;
        this.steps = steps;
        this.created = created;
    }

    /**
     * Making a note that says nothing yet.
     *
     * @param at where its upper left corner shall be
     * @param width null for the usual one
     * @param height null for what its words need
     */
    public Command create(Point at, Double width, Double height) {
        String label = TEXTS.get("note.add");
        return new StepCommand(
                label,
                () -> {
                    EObject note = sheet.host().newNote();
                    if (steps.arrange(label, now -> now.noted(note, at, width, height))) {
                        created.accept(List.of(Notes.id(note)));
                    }
                });
    }

    /** Letting a note say something else. */
    public Command write(NodeId note, String text) {
        String label = TEXTS.get("note.write");
        String lines = text.replace("\r\n", "\n").stripTrailing();
        return new StepCommand(
                label, () -> steps.arrange(label, now -> now.worded(note.element(), lines)));
    }
}
