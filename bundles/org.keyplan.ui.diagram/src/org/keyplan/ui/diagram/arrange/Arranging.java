package org.keyplan.ui.diagram.arrange;

import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.action.DiagramAction;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.arrange.Alignment;
import org.keyplan.viewpoint.arrange.Distribution;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Puts several selected figures in line, at equal gaps, or in one size. The one selected last is
 * what the others go by.
 */
public final class Arranging {
    private static final String COMMAND = "org.keyplan.ui.diagram.command.";
    private static final DiagramTexts TEXTS = DiagramTexts.beside(Arranging.class);

    private final DiagramViewer diagram;

    private Arranging(DiagramViewer diagram) {
        this.diagram = diagram;
    }

    /** The command of an alignment. */
    public static String command(Alignment alignment) {
        return COMMAND + "align" + capital(alignment.name());
    }

    /** The command of a distribution. */
    public static String command(Distribution distribution) {
        return COMMAND + "distribute" + capital(distribution.name());
    }

    /** The command that makes figures equally wide. */
    public static final String SAME_WIDTH = COMMAND + "sameWidth";

    /** The command that makes figures equally high. */
    public static final String SAME_HEIGHT = COMMAND + "sameHeight";

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Lets figures of a diagram be put in line. */
    public static void install(DiagramViewer diagram) {
        Arranging arranging = new Arranging(diagram);
        for (Alignment alignment : Alignment.values()) {
            String key = "align." + alignment.name().toLowerCase(Locale.ROOT);
            arranging.add(
                    command(alignment),
                    key,
                    2,
                    rects -> alignment.align(rects, rects.get(rects.size() - 1)));
        }
        for (Distribution distribution : Distribution.values()) {
            String key = "distribute." + distribution.name().toLowerCase(Locale.ROOT);
            arranging.add(command(distribution), key, 3, distribution::distribute);
        }
        arranging.add(SAME_WIDTH, "same.width", 2, Arranging::sameWidth);
        arranging.add(SAME_HEIGHT, "same.height", 2, Arranging::sameHeight);
    }

    private void add(String command, String key, int least, UnaryOperator<List<Rect>> work) {
        String text = TEXTS.get(key);
        String icon = key.replace('.', '-');
        DiagramAction.button(
                diagram,
                command,
                icon,
                text,
                () ->
                        !diagram.host().isReadOnly()
                                && MovableNodes.selected(diagram).size() >= least,
                () -> place(text, work));
    }

    private void place(String label, UnaryOperator<List<Rect>> work) {
        Map<NodeId, Rect> before = MovableNodes.selected(diagram);
        List<Rect> after = work.apply(new ArrayList<>(before.values()));
        Map<NodeId, Rect> changed = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<NodeId, Rect> entry : before.entrySet()) {
            Rect rect = rounded(after.get(i));
            if (!Objects.equals(entry.getValue(), rect)) {
                changed.put(entry.getKey(), rect);
            }
            i++;
        }
        if (!changed.isEmpty()) {
            diagram.place(label, changed);
        }
    }

    /** Figures stand on whole pixels. */
    private static Rect rounded(Rect rect) {
        return new Rect(Math.rint(rect.x()), Math.rint(rect.y()), rect.width(), rect.height());
    }

    private static List<Rect> sameWidth(List<Rect> rects) {
        double width = rects.get(rects.size() - 1).width();
        return rects.stream().map(r -> new Rect(r.x(), r.y(), width, r.height())).toList();
    }

    private static List<Rect> sameHeight(List<Rect> rects) {
        double height = rects.get(rects.size() - 1).height();
        return rects.stream().map(r -> new Rect(r.x(), r.y(), r.width(), height)).toList();
    }
}
