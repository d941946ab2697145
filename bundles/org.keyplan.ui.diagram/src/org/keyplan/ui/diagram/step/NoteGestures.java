package org.keyplan.ui.diagram.step;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;

import java.util.List;
import java.util.function.Consumer;

/** Writing notes on the sheet. They are moved, resized and deleted as nodes are. */
public final class NoteGestures {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(NoteGestures.class);

    /** Height of the field for a note that is as high as its words need, in pixels. */
    private static final double FIELD_HEIGHT = 56;

    private final LiveSheet sheet;
    private final Steps steps;
    private final Consumer<Spot> write;
    private final Consumer<List<NodeId>> created;

    /**
     * @param write lets the person write what a note shall say before there is one
     * @param created is told what appeared on the sheet when a note was made
     */
    public NoteGestures(
            LiveSheet sheet, Steps steps, Consumer<Spot> write, Consumer<List<NodeId>> created) {
        this.sheet = sheet;
        this.steps = steps;
        this.write = write;
        this.created = created;
    }

    /**
     * Where a note is going to be.
     *
     * @param at its upper left corner
     * @param width null for the usual one
     * @param height null for what its words need
     */
    public record Spot(Point at, Double width, Double height) {
        /** Where it is written, on the sheet. */
        public Rect field() {
            return new Rect(
                    Math.max(0, at.x()),
                    Math.max(0, at.y()),
                    width == null ? Notes.USUAL_WIDTH : width,
                    height == null ? FIELD_HEIGHT : height);
        }
    }

    /** Letting the person write; there is a note once it says something. */
    public Command create(Spot spot) {
        return new StepCommand(TEXTS.get("note.add"), () -> write.accept(spot));
    }

    /**
     * Making a note.
     *
     * @return null if it would say nothing
     */
    public Command create(Spot spot, String text) {
        String label = TEXTS.get("note.add");
        String lines = lines(text);
        return lines.isBlank() ? null : new StepCommand(label, () -> make(label, spot, lines));
    }

    private void make(String label, Spot spot, String lines) {
        EObject note = sheet.host().newNote();
        if (steps.arrange(
                label, now -> now.noted(note, spot.at(), spot.width(), spot.height(), lines))) {
            created.accept(List.of(Notes.id(note)));
        }
    }

    /** Letting a note say something else. */
    public Command write(NodeId note, String text) {
        String label = TEXTS.get("note.write");
        String lines = lines(text);
        return new StepCommand(
                label, () -> steps.arrange(label, now -> now.worded(note.element(), lines)));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").stripTrailing();
    }
}
