package org.keyplan.viewpoint.parity;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Steps that make diagrams, change the model and switch layers and filters. */
final class DiagramSteps {
    private DiagramSteps() {}

    static void register(Steps steps) {
        steps.add("create", DiagramSteps::create);
        steps.add("available", DiagramSteps::available);
        steps.add("set", DiagramSteps::set);
        steps.add("refresh", (replay, rest) -> replay.show());
        steps.add("use", (replay, rest) -> replay.use(Integer.parseInt(rest)));
        steps.add("layer", DiagramSteps::layer);
        steps.add("filter", DiagramSteps::filter);
    }

    /** Makes every diagram on every element it fits. */
    static void createAll(Replay replay) {
        for (EObject element : replay.model().elements()) {
            for (DiagramDescription description : replay.viewpoint().diagrams()) {
                if (replay.refresher().fits(description, element)) {
                    open(replay, description, element);
                }
            }
        }
    }

    private static void create(Replay replay, String rest) {
        String[] words = rest.split(" ");
        var table = replay.viewpoint().table(words[0]);
        if (table.isPresent()) {
            TableSteps.create(replay, table.get(), replay.element(words[1]));
            return;
        }
        DiagramDescription description = replay.viewpoint().diagram(words[0]).orElseThrow();
        EObject root = replay.element(words[1]);
        if (replay.refresher().fits(description, root)) {
            open(replay, description, root);
        } else {
            replay.write("REFUSED create " + words[0] + " on " + words[1]);
        }
    }

    private static void open(Replay replay, DiagramDescription description, EObject root) {
        replay.open(new OpenDiagram(replay.model(), replay.refresher(), description, root));
    }

    private static void available(Replay replay, String rest) {
        EObject element = replay.element(rest);
        List<String> names =
                replay.viewpoint().diagrams().stream()
                        .filter(d -> replay.refresher().fits(d, element))
                        .map(DiagramDescription::name)
                        .sorted()
                        .toList();
        replay.write("AVAILABLE on " + rest + " " + names);
    }

    private static void set(Replay replay, String rest) {
        List<String> words = Arrays.asList(rest.split(" "));
        replay.model()
                .set(replay.element(words.get(0)), words.get(1), words.subList(2, words.size()));
        replay.show();
    }

    private static void layer(Replay replay, String rest) {
        replay.write("LAYERS " + list(replay.diagram().toggleLayer(rest)));
        replay.show();
    }

    private static void filter(Replay replay, String rest) {
        replay.write("FILTERS " + list(replay.diagram().toggleFilter(rest)));
        replay.show();
    }

    private static String list(Collection<String> names) {
        return "[" + String.join(", ", names) + "]";
    }
}
