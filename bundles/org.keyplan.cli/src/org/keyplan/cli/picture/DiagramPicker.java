package org.keyplan.cli.picture;

import org.keyplan.cli.context.CliException;
import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.cli.context.Nearest;
import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what a person wants to have drawn by the names given on the command line. */
public final class DiagramPicker {
    /** Stands for every diagram that has something to show. */
    public static final String ALL = "all";

    private final PlanDiagrams diagrams;
    private final CliTexts texts;

    public DiagramPicker(PlanDiagrams diagrams, CliTexts texts) {
        this.diagrams = diagrams;
        this.texts = texts;
    }

    /**
     * What to draw; never empty.
     *
     * @param kind an id of {@link DiagramKind}, {@value #ALL}, or null
     * @param map name of an influence map, or null
     * @param layers names of layers, with a minus before those to switch off
     * @param filters names of filters
     * @throws CliException if there is nothing of a name
     */
    public List<DiagramPick> pick(
            String kind, String map, List<String> layers, List<String> filters) {
        List<PlanDiagram> chosen = ofKind(kind == null && map != null ? "influence-map" : kind);
        if (map != null) {
            chosen = ofName(map, chosen);
        }
        Set<DiagramKind> kinds = new LinkedHashSet<>();
        chosen.forEach(diagram -> kinds.add(diagram.kind()));
        layers.forEach(layer -> layer(layer, kinds));
        filters.forEach(filter -> filter(filter, kinds));
        return chosen.stream()
                .map(d -> new DiagramPick(d, choice(d.kind(), layers, filters)))
                .toList();
    }

    private List<PlanDiagram> ofKind(String name) {
        List<PlanDiagram> all = diagrams.all();
        if (name == null || name.equalsIgnoreCase(ALL)) {
            List<PlanDiagram> filled = all.stream().filter(d -> diagrams.size(d) > 0).toList();
            if (filled.isEmpty()) {
                throw fault("render.empty");
            }
            return filled;
        }
        DiagramKind kind =
                DiagramKind.of(name).orElseThrow(() -> unknown("diagram", name, kindNames()));
        List<PlanDiagram> found = all.stream().filter(d -> d.kind() == kind).toList();
        if (found.isEmpty()) {
            throw fault("render.none." + kind.id());
        }
        return found;
    }

    private static List<String> kindNames() {
        List<String> names = new ArrayList<>(DiagramKind.ids());
        names.add(ALL);
        return names;
    }

    private List<PlanDiagram> ofName(String map, List<PlanDiagram> chosen) {
        List<PlanDiagram> maps =
                chosen.stream().filter(d -> d.kind() == DiagramKind.INFLUENCE_MAP).toList();
        if (maps.isEmpty()) {
            throw fault("render.map.only");
        }
        SpokenNames<String> names = new SpokenNames<>();
        maps.forEach(d -> names.add(d.name(), d.name()));
        String name =
                names.find(map)
                        .orElseThrow(
                                () ->
                                        unknown(
                                                "map",
                                                map,
                                                maps.stream().map(PlanDiagram::name).toList()));
        return maps.stream().filter(d -> d.name().equals(name)).toList();
    }

    private DiagramChoice choice(DiagramKind kind, List<String> layers, List<String> filters) {
        SpokenNames<String> knownLayers = layerNames(Set.of(kind));
        List<String> on = new ArrayList<>();
        for (String layer : layers) {
            String sign = layer.startsWith(DiagramChoice.OFF) ? DiagramChoice.OFF : "";
            knownLayers.find(layer).ifPresent(name -> on.add(sign + name));
        }
        SpokenNames<String> knownFilters = filterNames(Set.of(kind));
        return new DiagramChoice(
                on, filters.stream().map(knownFilters::find).flatMap(Optional::stream).toList());
    }

    /** The names of layers that people can write. */
    public List<String> layerNames(DiagramKind kind) {
        return diagrams.layers(kind).stream().map(layer -> SpokenNames.slug(layer.name())).toList();
    }

    /** The names of filters that people can write. */
    public List<String> filterNames(DiagramKind kind) {
        return diagrams.filters(kind).stream().map(f -> SpokenNames.slug(f.name())).toList();
    }

    private SpokenNames<String> layerNames(Set<DiagramKind> kinds) {
        SpokenNames<String> names = new SpokenNames<>();
        for (DiagramKind kind : kinds) {
            diagrams.layers(kind).forEach(layer -> names.add(layer.name(), layer.name()));
            diagrams.layers(kind).forEach(layer -> names.add(layer.label(), layer.name()));
        }
        return names;
    }

    private SpokenNames<String> filterNames(Set<DiagramKind> kinds) {
        SpokenNames<String> names = new SpokenNames<>();
        for (DiagramKind kind : kinds) {
            diagrams.filters(kind).forEach(filter -> names.add(filter.name(), filter.name()));
            diagrams.filters(kind).forEach(filter -> names.add(filter.label(), filter.name()));
        }
        return names;
    }

    private void layer(String name, Set<DiagramKind> kinds) {
        require("layer", name, layerNames(kinds), kinds.stream().map(this::layerNames).toList());
    }

    private void filter(String name, Set<DiagramKind> kinds) {
        require("filter", name, filterNames(kinds), kinds.stream().map(this::filterNames).toList());
    }

    private void require(
            String what, String name, SpokenNames<String> known, List<List<String>> possible) {
        if (known.find(name).isEmpty()) {
            List<String> names = possible.stream().flatMap(List::stream).distinct().toList();
            if (names.isEmpty()) {
                throw fault("render." + what + ".without", name);
            }
            throw known.nearest(name)
                    .map(near -> fault("render." + what + ".nearest", name, near))
                    .orElseGet(() -> unknown(what, name, names));
        }
    }

    private CliException unknown(String what, String name, List<String> possible) {
        return Nearest.to(name.toLowerCase(Locale.ROOT), possible)
                .map(near -> fault("render." + what + ".nearest", name, near))
                .orElseGet(
                        () ->
                                fault(
                                        "render." + what + ".unknown",
                                        name,
                                        String.join(", ", possible)));
    }

    private CliException fault(String key, Object... arguments) {
        return new CliException(ExitCode.USAGE, texts.get(key, arguments));
    }
}
