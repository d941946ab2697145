package org.keyplan.viewpoint.tool;

import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.LabelLook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Editing labels where they stand. */
public final class LabelTools {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");

    private final Canvas canvas;

    LabelTools(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The tool that takes what is typed; nothing if the label cannot be edited. */
    public Optional<Tool.DirectEdit> toolFor(View place) {
        return canvas.mapping(place)
                .map(mapping -> mapping.labelEditTool())
                .map(path -> (Tool.DirectEdit) canvas.description().tool(path));
    }

    /**
     * The text a person begins with: what the tool says, or else the label; nothing if the label
     * cannot be edited.
     */
    public Optional<String> initialText(View place) {
        return toolFor(place).flatMap(tool -> canvas.on(place).map(spot -> text(tool, spot)));
    }

    private String text(Tool.DirectEdit tool, Spot spot) {
        if (tool.inputLabel().isNone()) {
            return label(spot.place());
        }
        String text =
                canvas.bench().evaluate(tool.inputLabel(), spot.element(), known(spot)).asText();
        return text == null ? "" : text;
    }

    private String label(View place) {
        if (place instanceof View.Node node) {
            return canvas.views().find(node.id()).orElseThrow().look().label().text();
        }
        LabelLook center =
                canvas.views().find(((View.Edge) place).id()).orElseThrow().look().center();
        return center == null ? "" : center.text();
    }

    /** Takes what was typed; refused if there is no tool or the text does not fit its mask. */
    public Prepared prepare(View place, String text) {
        Optional<Tool.DirectEdit> tool = toolFor(place);
        if (tool.isEmpty()) {
            return canvas.bench().refused("refused.label");
        }
        Optional<Spot> spot = canvas.on(place);
        if (spot.isEmpty()) {
            return canvas.gone();
        }
        Map<String, Object> known = known(spot.get());
        if (!split(tool.get().mask(), text, known)) {
            return canvas.bench().refused("refused.mask", "", "", text, form(tool.get().mask()));
        }
        return canvas.checked(tool.get(), spot.get(), spot.get().element(), known);
    }

    private Map<String, Object> known(Spot spot) {
        return canvas.known("view", spot.view(), null, null);
    }

    /**
     * Adds the parts of a text as 0, 1, ... and as arg0, arg1, ...
     *
     * @return whether it fits
     */
    static boolean split(String mask, String text, Map<String, Object> variables) {
        Optional<List<Object>> parts = Mask.of(mask).flatMap(pattern -> pattern.parts(text));
        if (parts.isEmpty()) {
            return false;
        }
        for (int i = 0; i < parts.get().size(); i++) {
            variables.put(String.valueOf(i), parts.get().get(i));
            variables.put("arg" + i, parts.get().get(i));
        }
        return true;
    }

    /** A mask as people read it. */
    static String form(String mask) {
        return PLACEHOLDER.matcher(mask).replaceAll("…");
    }
}
