package org.keyplan.ui.diagram.sheet;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.CardDeck;
import org.keyplan.viewpoint.card.CardFactory;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rearrangement;
import org.keyplan.viewpoint.render.PictureMaker;
import org.keyplan.viewpoint.render.PictureRequest;
import org.keyplan.viewpoint.render.SheetParts;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.LiveScene;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneRefresher;
import org.keyplan.viewpoint.scene.SceneTooLargeException;
import org.keyplan.viewpoint.text.FontMetricsTable;
import org.keyplan.viewpoint.tool.Tools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A diagram that is open: what it shows, where, and the tools it has. Follows the model by itself,
 * several changes at once; what did not change is left alone. Large sheets are laid out in the
 * background. Belongs to the UI thread.
 */
public final class LiveSheet {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(LiveSheet.class);

    /** Nodes and lines from which on laying out takes longer than a person should wait. */
    private static final int LARGE = 900;

    private final DiagramHost host;
    private final Display display = Display.getCurrent();
    private final CardDeck deck = new CardDeck(new CardFactory(FontMetricsTable.get()));
    private final SheetParts parts;
    private final Items items = new Items();
    private final Previews previews;
    private final ListenerList<SheetListener> listeners = new ListenerList<>();
    private final CommandStackListener onChange = event -> refreshSoon();
    private LiveScene live;
    private Arrangement arrangement = Arrangement.NONE;
    private Set<String> layers;
    private Set<String> filters;
    private Places places;
    private Tools tools;
    private LayoutJob job;
    private String problem;
    private boolean scheduled;
    private boolean closed;

    /** Nothing is shown until it is first {@linkplain #refresh refreshed}. */
    public LiveSheet(DiagramHost host) {
        this.host = host;
        this.parts =
                new SheetParts(
                        host.description(), host.wording(), host.locale(), FontMetricsTable.get());
        this.previews = new Previews(items, parts);
        host.stack().addCommandStackListener(onChange);
    }

    /** Follows the model no more. */
    public void close() {
        closed = true;
        host.stack().removeCommandStackListener(onChange);
        if (live != null) {
            live.close();
        }
        if (job != null) {
            job.cancel();
        }
    }

    public DiagramHost host() {
        return host;
    }

    /** What is drawn piece by piece. */
    public SheetParts parts() {
        return parts;
    }

    /** What is shown. */
    public Scene scene() {
        return places.scene();
    }

    /** Where it is. */
    public Layout layout() {
        return places.layout();
    }

    public Map<NodeId, Card> cards() {
        return places.cards();
    }

    /** What a person's moves make of the arrangement. */
    public Rearrangement rearrangement() {
        return places.rearrangement();
    }

    /** Nodes on the sheet itself. */
    public List<NodeItem> roots() {
        return items.roots();
    }

    /** All nodes, containers before what they contain. */
    public List<NodeItem> nodes() {
        return items.nodes();
    }

    /** All lines, from back to front. */
    public List<LineItem> lines() {
        return items.lines();
    }

    public Optional<NodeItem> find(NodeId node) {
        return items.find(node);
    }

    public Optional<LineItem> find(EdgeId edge) {
        return items.find(edge);
    }

    /** Nodes and lines that seem to be elsewhere while a person drags them. */
    public Previews previews() {
        return previews;
    }

    /** The tools for what is shown now; after any change of the model these are others. */
    public Tools tools() {
        refreshIfStale();
        if (tools == null) {
            tools =
                    new Tools(
                            problem == null ? live.scene() : places.scene(),
                            host.interpreter(),
                            host.locale());
        }
        return tools;
    }

    /** Why nothing can be shown, in one sentence; null if it can. */
    public String problem() {
        return problem;
    }

    /** Whether it is being laid out in the background. */
    public boolean isBusy() {
        return job != null || scheduled;
    }

    /** The sheet as a picture with its heading, just as it stands. */
    public Drawing drawing(boolean legend) {
        PictureRequest request =
                PictureRequest.of(host.description(), host.root(), host.locale())
                        .worded(host.wording())
                        .headed(host.heading());
        return new PictureMaker(host.interpreter(), FontMetricsTable.get())
                .draw(
                        places.scene(),
                        places.cards(),
                        places.layout(),
                        legend ? request : request.withoutLegend());
    }

    public void addListener(SheetListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SheetListener listener) {
        listeners.remove(listener);
    }

    private void refreshSoon() {
        tools = null;
        if (!scheduled) {
            scheduled = true;
            display.asyncExec(this::refreshIfStale);
        }
    }

    /** Shows the model as it is now, if it has changed since it was last shown. */
    public void refreshIfStale() {
        if (scheduled) {
            refresh();
        }
    }

    /** Shows the model as it is now. */
    public void refresh() {
        scheduled = false;
        if (closed) {
            return;
        }
        tools = null;
        if (host.root().eResource() == null) {
            showProblem(TEXTS.get("gone"));
            return;
        }
        try {
            Scene scene = host.during(this::played);
            problem = null;
            show(scene);
        } catch (SceneTooLargeException e) {
            showProblem(e.getMessage());
        }
    }

    /** Shows nothing but a sentence. */
    private void showProblem(String sentence) {
        problem = sentence;
        show(
                new Scene(
                        host.description(),
                        host.root(),
                        places == null ? null : places.scene().title(),
                        host.layers(),
                        host.filters(),
                        List.of(),
                        List.of(),
                        Map.of()));
    }

    private Scene played() {
        Arrangement nowArranged = host.arrangement();
        Set<String> nowLayers = host.layers();
        Set<String> nowFilters = host.filters();
        boolean same =
                nowArranged.equals(arrangement)
                        && nowLayers.equals(layers)
                        && nowFilters.equals(filters);
        arrangement = nowArranged;
        layers = nowLayers;
        filters = nowFilters;
        if (live == null) {
            live =
                    new SceneRefresher(host.interpreter())
                            .live(host.description(), host.root(), layers, filters, arrangement);
            live.listen();
            return live.scene();
        }
        return same ? live.refresh() : live.choose(layers, filters, arrangement);
    }

    private void show(Scene scene) {
        Map<NodeId, Card> cards = deck.cards(scene.nodes());
        Places same =
                places == null || job != null
                        ? null
                        : places.withLooks(scene, arrangement, cards, parts);
        if (same != null) {
            show(same);
            return;
        }
        if (job != null) {
            job.cancel();
            job = null;
        }
        if (cards.size() + scene.edges().size() < LARGE || places == null) {
            show(Places.of(scene, arrangement, cards, parts));
        } else {
            show(Interim.of(places, scene, arrangement, cards, parts));
            job = new LayoutJob(display, scene, arrangement, cards, parts, this::laidOut);
            job.schedule();
        }
    }

    private void laidOut(LayoutJob by, Places result) {
        if (job == by) {
            job = null;
            if (!closed && result != null) {
                show(result);
            }
        }
    }

    private void show(Places now) {
        boolean same = now == places;
        places = now;
        previews.settle(now);
        if (!same) {
            tell(items.update(now));
        }
    }

    private void tell(Items.Update update) {
        for (SheetListener listener : listeners) {
            listener.sheetChanged(update.nodes(), update.lines(), update.structure());
        }
    }
}
