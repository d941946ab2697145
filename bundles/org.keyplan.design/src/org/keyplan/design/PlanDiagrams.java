package org.keyplan.design;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.NamedElement;
import org.keyplan.model.PlanElement;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;
import org.keyplan.viewpoint.blueprint.Blueprint;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.layout.LayoutOptions;
import org.keyplan.viewpoint.render.Heading;
import org.keyplan.viewpoint.render.LegendWording;
import org.keyplan.viewpoint.render.PictureMaker;
import org.keyplan.viewpoint.render.PictureRequest;
import org.keyplan.viewpoint.render.TablePicture;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.LiveScene;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.scene.SceneRefresher;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.CrossTableRefresher;
import org.keyplan.viewpoint.text.FontMetricsTable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The diagrams and tables of one plan, in one language, as of one day. Belongs to the thread of the
 * plan; changes nothing in it.
 */
public final class PlanDiagrams {
    private static final Texts LEGEND = Texts.of(PlanDiagrams.class, "legend");

    /** Of the legends, what is left where nothing is judged. */
    private static final Set<String> LINES =
            Set.of(
                    "legend.OrgChart.ReportsTo",
                    "legend.OrgChart.DottedReportsTo",
                    "legend.InsightMap.LeadsTo");

    private final AccountPlan plan;
    private final LocalDate asOf;
    private final Locale locale;
    private final PlanViewpoint viewpoint;

    /**
     * @param asOf the day on which coverage is judged
     */
    public PlanDiagrams(AccountPlan plan, LocalDate asOf, Locale locale) {
        this.plan = plan;
        this.asOf = asOf;
        this.locale = Texts.language(locale);
        this.viewpoint = PlanViewpoint.in(locale);
    }

    private <T> T asOfDay(Supplier<T> work) {
        return PlanFacts.of(plan).during(asOf, locale, work);
    }

    /** All that can be drawn: each kind once, influence maps each. */
    public List<PlanDiagram> all() {
        List<PlanDiagram> all = new ArrayList<>();
        for (DiagramKind kind : DiagramKind.values()) {
            switch (kind) {
                case ORG_CHART -> {
                    if (plan.getAccount() != null) {
                        all.add(diagram(kind, plan.getAccount()));
                    }
                }
                case INFLUENCE_MAP ->
                        plan.getMaps().forEach((InfluenceMap map) -> all.add(diagram(kind, map)));
                default -> all.add(diagram(kind, plan));
            }
        }
        return all;
    }

    private PlanDiagram diagram(DiagramKind kind, NamedElement root) {
        String name = root.getName() == null ? "" : root.getName().strip();
        return new PlanDiagram(kind, root, name, stored(kind, root));
    }

    private Diagram stored(DiagramKind kind, PlanElement root) {
        return StoredDiagram.find(plan, kind, root);
    }

    /** What people call the kind. */
    public String label(DiagramKind kind) {
        return kind.isTable() ? viewpoint.table(kind).label() : viewpoint.diagram(kind).label();
    }

    /** The layers that can be switched, in declared order; none for tables. */
    public List<Layer> layers(DiagramKind kind) {
        return kind.isTable()
                ? List.of()
                : viewpoint.diagram(kind).layers().stream().filter(Layer::optional).toList();
    }

    /** The filters there are, in declared order; none for tables. */
    public List<Filter> filters(DiagramKind kind) {
        return kind.isTable() ? List.of() : viewpoint.diagram(kind).filters();
    }

    /**
     * What a diagram shows, without places.
     *
     * @throws IllegalArgumentException for a table
     * @throws java.util.NoSuchElementException if there is no such layer or filter
     */
    public Scene scene(PlanDiagram diagram, DiagramChoice choice) {
        if (diagram.kind().isTable()) {
            throw new IllegalArgumentException(diagram.kind() + " is a table");
        }
        SceneRefresher refresher = new SceneRefresher(viewpoint.interpreter());
        return asOfDay(
                () ->
                        refresher.refresh(
                                viewpoint.diagram(diagram.kind()),
                                diagram.root(),
                                layersOn(diagram, choice),
                                filtersOn(diagram, choice),
                                StoredArrangement.of(diagram.stored())));
    }

    /**
     * What a table shows.
     *
     * @throws IllegalArgumentException for anything else than a table
     */
    public CrossTable table(PlanDiagram diagram) {
        if (!diagram.kind().isTable()) {
            throw new IllegalArgumentException(diagram.kind() + " is no table");
        }
        return asOfDay(() -> tables().refresh(viewpoint.table(diagram.kind()), diagram.root()));
    }

    /**
     * What a table shows after only elements that stand in its cells have changed.
     *
     * @param before made on the same day in the same language
     * @param changed as {@link CellChanges} tells them
     */
    public CrossTable table(CrossTable before, Set<EObject> changed) {
        return asOfDay(() -> tables().refreshCells(before, changed));
    }

    private CrossTableRefresher tables() {
        return new CrossTableRefresher(viewpoint.interpreter(), e -> PlanLabels.label(e, locale));
    }

    /** How many figures a diagram shows as it opens, or how many filled cells a table has. */
    public long size(PlanDiagram diagram) {
        if (diagram.kind().isTable()) {
            return table(diagram)
                    .allRows()
                    .flatMap(row -> row.cells().stream())
                    .filter(Objects::nonNull)
                    .count();
        }
        return figures(scene(diagram, DiagramChoice.USUAL).nodes());
    }

    private static long figures(List<SceneNode> nodes) {
        long figures = 0;
        for (SceneNode node : nodes) {
            if (node.visible() && !Notes.isNote(node.id())) {
                figures += node.kind() == NodeKind.CONTAINER ? 0 : 1;
                figures += figures(node.children());
            }
        }
        return figures;
    }

    /**
     * The picture, with heading and legend.
     *
     * @throws java.util.NoSuchElementException if there is no such layer or filter
     */
    public Drawing draw(PlanDiagram diagram, DiagramChoice choice) {
        return draw(diagram, choice, new Heading(null, plan.getName(), asOf));
    }

    /**
     * The picture with its legend for a page that gives it a title of its own.
     *
     * @throws java.util.NoSuchElementException if there is no such layer or filter
     */
    public Drawing figure(PlanDiagram diagram, DiagramChoice choice) {
        return draw(diagram, choice, null);
    }

    /**
     * As {@link #figure(PlanDiagram, DiagramChoice)} of the diagram as it opens; empty where it
     * would show nothing.
     */
    public Optional<Drawing> figure(PlanDiagram diagram) {
        if (diagram.kind().isTable()) {
            return size(diagram) == 0
                    ? Optional.empty()
                    : Optional.of(figure(diagram, DiagramChoice.USUAL));
        }
        Scene scene = scene(diagram, DiagramChoice.USUAL);
        return figures(scene.nodes()) == 0
                ? Optional.empty()
                : Optional.of(
                        asOfDay(
                                () ->
                                        maker().draw(
                                                        scene,
                                                        request(
                                                                diagram,
                                                                DiagramChoice.USUAL,
                                                                null))));
    }

    /**
     * Pictures of parts of a diagram as it opens.
     *
     * @throws IllegalArgumentException for a table
     */
    public DiagramParts parts(PlanDiagram diagram) {
        if (diagram.kind().isTable()) {
            throw new IllegalArgumentException(diagram.kind() + " is a table");
        }
        PictureRequest request =
                request(diagram, DiagramChoice.USUAL, null)
                        .arranged(Arrangement.NONE, LayoutOptions.all());
        LiveScene scene =
                asOfDay(
                        () ->
                                new SceneRefresher(viewpoint.interpreter())
                                        .live(
                                                request.description(),
                                                request.root(),
                                                request.layers(),
                                                request.filters(),
                                                StoredArrangement.of(diagram.stored())));
        return new DiagramParts(request, scene, maker(), this::asOfDay);
    }

    private Drawing draw(PlanDiagram diagram, DiagramChoice choice, Heading heading) {
        if (diagram.kind().isTable()) {
            return new TablePicture(FontMetricsTable.get(), wording(), locale)
                    .draw(table(diagram), heading);
        }
        PictureRequest request = request(diagram, choice, heading);
        return asOfDay(() -> maker().draw(request));
    }

    private PictureRequest request(PlanDiagram diagram, DiagramChoice choice, Heading heading) {
        return PictureRequest.of(viewpoint.diagram(diagram.kind()), diagram.root(), locale)
                .showing(layersOn(diagram, choice), filtersOn(diagram, choice))
                .arranged(StoredArrangement.of(diagram.stored()), LayoutOptions.automatic())
                .worded(wording())
                .headed(heading);
    }

    private PictureMaker maker() {
        return new PictureMaker(viewpoint.interpreter(), FontMetricsTable.get());
    }

    /**
     * The diagram as things and what joins them, for programs with boxes and connectors of their
     * own.
     *
     * @throws IllegalArgumentException for a table
     */
    public Blueprint blueprint(PlanDiagram diagram, BlueprintChoice choice) {
        DiagramDescription declared = viewpoint.diagram(diagram.kind());
        DiagramDescription description = choice.leftToRight() ? declared.leftToRight() : declared;
        LayoutOptions layout = choice.afresh() ? LayoutOptions.all() : LayoutOptions.automatic();
        PictureRequest request =
                PictureRequest.of(description, diagram.root(), locale)
                        .showing(
                                layersOn(diagram, DiagramChoice.USUAL),
                                filtersOn(diagram, DiagramChoice.USUAL))
                        .arranged(arrangement(diagram, choice), layout.withRatio(choice.ratio()))
                        .worded(wording());
        return asOfDay(() -> maker().blueprint(request, choice.legendWidth()));
    }

    /** As it is stored, with what is not to be seen hidden. */
    private Arrangement arrangement(PlanDiagram diagram, BlueprintChoice choice) {
        Arrangement stored = StoredArrangement.of(diagram.stored());
        Map<EObject, Placement> places = new LinkedHashMap<>(stored.placements());
        DiagramParts.hide(scene(diagram, DiagramChoice.USUAL).nodes(), choice.shown(), places);
        Map<EObject, String> notes = choice.afresh() ? Map.of() : stored.notes();
        return new Arrangement(places, stored.bends(), notes);
    }

    private LegendWording wording() {
        LegendWording all = wording(locale);
        return PlanFacts.of(plan).isWithoutJudgement()
                ? key -> all.text(key) != null && isJudgement(key) ? "" : all.text(key)
                : all;
    }

    private static boolean isJudgement(String key) {
        return key.startsWith("legend.") && !LINES.contains(key);
    }

    /**
     * The words of the legends of all kinds, and of what to do about a sheet that shows nothing.
     */
    public static LegendWording wording(Locale language) {
        return key -> LEGEND.has(key) ? LEGEND.get(language, key) : null;
    }

    /** The layers that the plan stores as being on, and those chosen. */
    private Set<String> layersOn(PlanDiagram diagram, DiagramChoice choice) {
        DiagramDescription description = viewpoint.diagram(diagram.kind());
        Set<String> on = StoredChoice.layers(description, diagram.stored());
        for (String layer : choice.layers()) {
            if (layer.startsWith(DiagramChoice.OFF)) {
                on.remove(layer.substring(DiagramChoice.OFF.length()));
            } else {
                on.add(layer);
            }
        }
        return on;
    }

    /** The filters stored in the plan, and those chosen. */
    private Set<String> filtersOn(PlanDiagram diagram, DiagramChoice choice) {
        DiagramDescription description = viewpoint.diagram(diagram.kind());
        Set<String> on = StoredChoice.filters(description, diagram.stored());
        on.addAll(choice.filters());
        return on;
    }
}
