package org.keyplan.ui.diagram;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.render.Heading;
import org.keyplan.viewpoint.render.LegendWording;
import org.keyplan.viewpoint.scene.Arrangement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a diagram editor knows of the model it works on, and how it changes it. The editor itself
 * knows viewpoints in general; whoever opens it gives it one of these. Belongs to the UI thread.
 */
public interface DiagramHost {

    /** What is played. */
    DiagramDescription description();

    /** The element the diagram is about. */
    EObject root();

    /** Knows the services that the description names. */
    Interpreter interpreter();

    /** The language of the person who looks. */
    Locale locale();

    /**
     * Does something while services judge as of the host's day and speak its language. Everything
     * that evaluates expressions or prepares or runs tools goes through this.
     */
    <T> T during(Supplier<T> work);

    /** The one history that everything on the model shares, other editors' commands too. */
    CommandStack stack();

    /**
     * Executes a command as one step that can be undone.
     *
     * @return whether it could be executed; if not, nothing has changed
     */
    boolean execute(Command command);

    /** Whether nothing may be changed. */
    boolean isReadOnly();

    /** What a person has arranged so far, as stored in the model now. */
    Arrangement arrangement();

    /** Names of the layers that are on, as stored in the model now; mandatory ones among them. */
    Set<String> layers();

    /** Names of the filters that are on, as stored in the model now. */
    Set<String> filters();

    /**
     * The command that stores an arrangement in place of the one there is.
     *
     * @param label what a person reads beside "Undo"
     * @return one that cannot be executed if nothing would change
     */
    Command arrange(String label, Arrangement arrangement);

    /** What stands for a note that is about to be written, for an arrangement to store. */
    EObject newNote();

    /**
     * The command that stores which layers and filters are on.
     *
     * @param label what a person reads beside "Undo"
     * @param layers names of all that are to be on; those that always are need not be named
     * @param filters names of all that are to be on
     * @return one that cannot be executed if nothing would change
     */
    Command choose(String label, Set<String> layers, Set<String> filters);

    /** The words of the legend. */
    LegendWording wording();

    /** What stands above a picture that leaves the editor. */
    Heading heading();

    /** Messages to show on nodes. */
    DiagramMarkers markers();

    /** The elements of this model among what was dragged here from elsewhere, in order. */
    List<EObject> dropped(ISelection dragged);

    /**
     * The elements that a diagram may show in place of an element, which itself is the first; such
     * as somebody's part in a decision for the person.
     */
    List<EObject> shownFor(EObject element);

    /**
     * The icon of what a tool makes, of 16 by 16 pixels and fit for the theme of now; nothing for a
     * small picture of what appears on the sheet.
     */
    Optional<ImageDescriptor> icon(Tool tool);

    /**
     * Leads the person to the page on which everything about an element can be edited.
     *
     * @return whether there is one
     */
    boolean openPage(EObject element);
}
