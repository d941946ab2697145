package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.Location;

import java.util.ArrayList;
import java.util.List;

/** A file while it is read, with what is found to be wrong with it. */
final class Source {
    private final String file;
    private final Element root;
    private final Wording wording;
    private final KeyPaths paths;
    private final List<Problem> problems = new ArrayList<>();

    Source(String file, Element root, Wording wording) {
        this.file = file;
        this.root = root;
        this.wording = wording;
        this.paths = new KeyPaths(root);
    }

    Element root() {
        return root;
    }

    Wording wording() {
        return wording;
    }

    KeyPaths paths() {
        return paths;
    }

    Location location(Element element) {
        return new Location(file, element.line);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** What is wrong, from the top of the file to its end, each once. */
    List<Problem> problems() {
        return problems.stream().distinct().sorted(Problem.BY_PLACE).toList();
    }
}
