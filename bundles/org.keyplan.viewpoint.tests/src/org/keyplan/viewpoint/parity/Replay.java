package org.keyplan.viewpoint.parity;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.Viewpoint;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays a recorded case with our engine and writes down what it shows. */
final class Replay {
    private final CaseFiles files;
    private final CaseModel model;
    private final Viewpoint viewpoint;
    private final Interpreter interpreter;
    private final SceneRefresher refresher;
    private final List<Representation> representations = new ArrayList<>();
    private final Map<String, List<String>> blocks = new LinkedHashMap<>();
    private List<String> lines = new ArrayList<>();
    private int current = -1;

    Replay(CaseFiles files) {
        this.files = files;
        this.model = new CaseModel(files);
        this.viewpoint = CaseReader.viewpoint(files);
        this.interpreter = CaseReader.interpreter(viewpoint);
        this.refresher = new SceneRefresher(interpreter);
    }

    /** What was written after each step; steps are told apart by their number. */
    Map<String, List<String>> play() {
        List<String> scenario = files.scenario();
        if (scenario.isEmpty()) {
            blocks.put("", lines);
            DiagramSteps.createAll(this);
        }
        Steps steps = Steps.all();
        for (int i = 0; i < scenario.size(); i++) {
            lines = new ArrayList<>();
            blocks.put(Blocks.key(i, scenario.get(i)), lines);
            steps.play(this, scenario.get(i));
        }
        return blocks;
    }

    CaseModel model() {
        return model;
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    SceneRefresher refresher() {
        return refresher;
    }

    void write(String line) {
        lines.add(line);
    }

    /** Adds a representation, which later steps work on, and writes what it shows. */
    void open(Representation representation) {
        representations.add(representation);
        use(representations.size() - 1);
        show();
    }

    /** Later steps work on the representation with that number, counted from 0. */
    void use(int number) {
        current = number;
    }

    /** Brings the current representation up to date and writes what it shows. */
    void show() {
        lines.addAll(representations.get(current).refreshed());
    }

    /** Writes the whole model. */
    void showModel() {
        lines.addAll(new ModelDump(model).lines());
    }

    OpenDiagram diagram() {
        return (OpenDiagram) representations.get(current);
    }

    Representation representation() {
        return representations.get(current);
    }

    EObject element(String name) {
        return model.element(name);
    }
}
