package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.description.ColorSpec.Fixed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads colours, own ones and those of the language. */
final class ColorReader {
    static final Fixed BLACK = standard(0x000000);
    static final Fixed WHITE = standard(0xFFFFFF);
    static final Fixed GRAY = standard(0x888888);
    static final Fixed LIGHT_GRAY = standard(0xD1D1D1);
    static final Fixed YELLOW = standard(0xFCE94F);

    private static final int MIDDLE = 125;

    private static final Map<String, Integer> SYSTEM =
            Map.ofEntries(
                    Map.entry("black", 0x000000),
                    Map.entry("blue", 0x729FCF),
                    Map.entry("chocolate", 0xE9B96E),
                    Map.entry("gray", 0x888888),
                    Map.entry("green", 0x8AE234),
                    Map.entry("orange", 0xFCAF3E),
                    Map.entry("purple", 0xAD7FA8),
                    Map.entry("red", 0xEF2929),
                    Map.entry("white", 0xFFFFFF),
                    Map.entry("yellow", 0xFCE94F),
                    Map.entry("dark_blue", 0x274C72),
                    Map.entry("dark_chocolate", 0x9A6717),
                    Map.entry("dark_gray", 0x454545),
                    Map.entry("dark_green", 0x4D8914),
                    Map.entry("dark_orange", 0xE08503),
                    Map.entry("dark_purple", 0x72496E),
                    Map.entry("dark_red", 0x9C0C0C),
                    Map.entry("dark_yellow", 0xD6C542),
                    Map.entry("light_blue", 0xC2EFFF),
                    Map.entry("light_chocolate", 0xEEC98E),
                    Map.entry("light_gray", 0xD1D1D1),
                    Map.entry("light_green", 0xCCF2A6),
                    Map.entry("light_orange", 0xFDCE89),
                    Map.entry("light_purple", 0xD9C4D7),
                    Map.entry("light_red", 0xF68B8B),
                    Map.entry("light_yellow", 0xFFF5B5));

    private static final Pattern HREF =
            Pattern.compile(
                    "environment:/viewpoint#/(?:/|0/)@systemColors/@entries\\[name='(\\w+)'\\]");

    private final Map<Element, ColorSpec> own = new HashMap<>();

    private static Fixed standard(int rgb) {
        return fixed("", rgb, false);
    }

    private static Fixed fixed(String name, int rgb, boolean system) {
        return new Fixed(name, rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, system);
    }

    /** Reads a palette; to be done before anything that uses its colours. */
    ColorReader palette(Part palette) {
        palette.text("name", "");
        palette.children(
                "entries",
                entry -> {
                    ColorSpec color = entry(entry);
                    if (color != null) {
                        own.put(entry.element(), color);
                    }
                    return color;
                });
        return this;
    }

    private ColorSpec entry(Part entry) {
        String type = entry.type(Namespaces.DESCRIPTION, "");
        if (type == null) {
            return entry.unsupported();
        }
        return switch (type) {
            case "UserFixedColor" ->
                    new Fixed(
                            entry.required("name"),
                            entry.integer("red", MIDDLE),
                            entry.integer("green", MIDDLE),
                            entry.integer("blue", MIDDLE),
                            false);
            case "ComputedColor" ->
                    new ColorSpec.Computed(
                            entry.required("name"),
                            entry.expression("red", ""),
                            entry.expression("green", ""),
                            entry.expression("blue", ""),
                            entry.location());
            case "InterpolatedColor" ->
                    new ColorSpec.Interpolated(
                            entry.required("name"),
                            entry.expression("colorValueComputationExpression", "1"),
                            entry.expression("minValueComputationExpression", "0"),
                            entry.expression("maxValueComputationExpression", "10"),
                            entry.children("colorSteps", this::step),
                            entry.location());
            default -> entry.unsupported();
        };
    }

    private ColorSpec.Step step(Part step) {
        ColorSpec color = color(step, "associatedColor", BLACK);
        if (color instanceof Fixed fixed) {
            return new ColorSpec.Step(step.expression("associatedValue", ""), fixed);
        }
        step.error("color.step");
        return null;
    }

    /** The colour of a part, by reference to an own one or by the name of one of the language's. */
    ColorSpec color(Part part, String feature, Fixed otherwise) {
        String written = part.text(feature, "").strip();
        if (!written.isEmpty()) {
            return own(part, feature, written, otherwise);
        }
        List<ColorSpec> found = new ArrayList<>(part.children(feature, this::system));
        return found.isEmpty() ? otherwise : found.get(0);
    }

    private ColorSpec own(Part part, String feature, String written, Fixed otherwise) {
        Element goal = part.source().paths().find(written);
        if (goal == null) {
            part.error("path.nowhere", feature, written);
        } else if (!goal.name.equals("entries")) {
            part.error("color.none", feature, written);
        } else if (own.containsKey(goal)) {
            return own.get(goal);
        } else if (goal.line >= part.element().line) {
            part.error("color.order", feature, written);
        }
        return otherwise;
    }

    private ColorSpec system(Part reference) {
        if (!"SystemColor".equals(reference.type(Namespaces.DESCRIPTION, "SystemColor"))) {
            return reference.unsupported();
        }
        String href = reference.text("href", "");
        Matcher matcher = HREF.matcher(href);
        String name = matcher.matches() ? matcher.group(1) : "";
        Integer rgb = SYSTEM.get(name);
        if (rgb == null) {
            reference.error(
                    "color.system",
                    href,
                    String.join(", ", SYSTEM.keySet().stream().sorted().toList()));
            return BLACK;
        }
        return fixed(name, rgb, true);
    }
}
