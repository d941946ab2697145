package org.keyplan.ui.diagram.step;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.layout.Rearrangement;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.tool.Prepared;
import org.keyplan.viewpoint.tool.ToolException;
import org.keyplan.viewpoint.tool.Tools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does things to a diagram: each as one step that can be undone, and shown at once. What cannot be
 * done is said in one sentence and leaves no trace; what changes nothing is no step. Belongs to the
 * UI thread.
 */
public final class Steps {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(Steps.class);

    private final LiveSheet sheet;
    private final Consumer<String> say;

    /**
     * @param say tells the person a sentence
     */
    public Steps(LiveSheet sheet, Consumer<String> say) {
        this.sheet = sheet;
        this.say = say;
    }

    /**
     * What came of using tools.
     *
     * @param created elements that are new in the model
     * @param appeared nodes that were not on the sheet before, outer ones first
     */
    public record Outcome(List<EObject> created, List<NodeId> appeared) {}

    /** Tells the person something. */
    public void say(String sentence) {
        say.accept(sentence);
    }

    /**
     * Uses tools one after another, as one step. Each is prepared for what the ones before left.
     *
     * @param label what a person reads beside "Undo"
     * @param afterwards the arrangement that belongs to what came of it; null, or giving null, to
     *     leave it
     * @return nothing if a tool was refused or failed; then nothing has changed
     */
    public Optional<Outcome> use(
            String label,
            List<Function<Tools, Prepared>> uses,
            Function<Outcome, Arrangement> afterwards) {
        if (refusedAsReadOnly()) {
            return Optional.empty();
        }
        sheet.tools();
        Set<NodeId> before = visible(sheet.scene());
        List<Command> done = new ArrayList<>();
        List<EObject> created = new ArrayList<>();
        try {
            for (Function<Tools, Prepared> use : uses) {
                Prepared prepared = host().during(() -> use.apply(sheet.tools()));
                if (!prepared.isPossible()) {
                    takeBack(done);
                    say(prepared.refusal());
                    return Optional.empty();
                }
                host().during(
                                () -> {
                                    prepared.command().execute();
                                    return null;
                                });
                if (prepared.command().hasChanged()) {
                    done.add(prepared.command());
                    created.addAll(prepared.command().created());
                }
                sheet.refresh();
            }
        } catch (ToolException e) {
            takeBack(done);
            say(e.getMessage());
            return Optional.empty();
        }
        Outcome outcome = new Outcome(created, appeared(before));
        if (afterwards != null && !done.isEmpty()) {
            place(label, afterwards.apply(outcome), done);
        }
        return keep(label, done) ? Optional.of(outcome) : Optional.empty();
    }

    private void place(String label, Arrangement arrangement, List<Command> done) {
        if (arrangement == null) {
            return;
        }
        Command placing = host().arrange(label, arrangement);
        if (placing.canExecute()) {
            placing.execute();
            done.add(placing);
        }
    }

    private boolean keep(String label, List<Command> done) {
        if (!done.isEmpty() && !host().execute(new DoneSteps(label, done))) {
            takeBack(done);
            say(TEXTS.get("readOnly"));
            return false;
        }
        sheet.refresh();
        return true;
    }

    private void takeBack(List<Command> done) {
        DoneSteps.undo(done);
        sheet.refresh();
    }

    /** Uses one tool. */
    public Optional<Outcome> use(String label, Function<Tools, Prepared> use) {
        return use(label, List.of(use), null);
    }

    /**
     * Rearranges what is shown.
     *
     * @return whether anything changed
     */
    public boolean arrange(String label, Function<Rearrangement, Arrangement> change) {
        if (refusedAsReadOnly()) {
            return false;
        }
        return execute(host().arrange(label, change.apply(sheet.rearrangement())));
    }

    /**
     * Chooses what to see.
     *
     * @return whether anything changed
     */
    public boolean choose(String label, Set<String> layers, Set<String> filters) {
        return !refusedAsReadOnly() && execute(host().choose(label, layers, filters));
    }

    private boolean execute(Command command) {
        boolean done = command.canExecute() && host().execute(command);
        if (done) {
            sheet.refresh();
        }
        return done;
    }

    /** Several commands as one step. */
    public boolean execute(String label, Collection<Command> commands) {
        if (refusedAsReadOnly()) {
            return false;
        }
        List<Command> done = new ArrayList<>();
        for (Command command : commands) {
            if (command.canExecute()) {
                command.execute();
                done.add(command);
            }
        }
        return !done.isEmpty() && keep(label, done);
    }

    private boolean refusedAsReadOnly() {
        if (host().isReadOnly()) {
            say(TEXTS.get("readOnly"));
            return true;
        }
        return false;
    }

    private DiagramHost host() {
        return sheet.host();
    }

    private List<NodeId> appeared(Set<NodeId> before) {
        List<NodeId> now = new ArrayList<>(visible(sheet.scene()));
        now.removeAll(before);
        return now;
    }

    private static Set<NodeId> visible(Scene scene) {
        Set<NodeId> visible = new LinkedHashSet<>();
        add(scene.nodes(), visible);
        return visible;
    }

    private static void add(List<SceneNode> nodes, Set<NodeId> visible) {
        for (SceneNode node : nodes) {
            if (node.visible()) {
                visible.add(node.id());
                add(node.children(), visible);
            }
        }
    }

    /** The nodes of ids that are shown. */
    public List<NodeItem> items(Collection<NodeId> nodes) {
        return nodes.stream().map(sheet::find).flatMap(Optional::stream).toList();
    }
}
