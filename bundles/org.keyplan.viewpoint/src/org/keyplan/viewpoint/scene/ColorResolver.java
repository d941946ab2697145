package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.description.ColorSpec;

import java.util.IdentityHashMap;
import java.util.Map;

/** Works colours out for an element. */
final class ColorResolver {
    private static final int MOST = 255;
    private static final ColorSpec.Fixed GREEN = new ColorSpec.Fixed("", 0, MOST, 0, true);
    private static final ColorSpec.Fixed RED = new ColorSpec.Fixed("", MOST, 0, 0, true);

    private final Map<ColorSpec, Rgb> fixed = new IdentityHashMap<>();

    /** The colour; null where nothing is specified. */
    Rgb color(ColorSpec spec, Asking on) {
        if (spec == null) {
            return null;
        }
        if (spec instanceof ColorSpec.Fixed color) {
            return fixed.computeIfAbsent(
                    color, c -> new Rgb(color.red(), color.green(), color.blue()));
        }
        return spec instanceof ColorSpec.Computed computed
                ? new Rgb(
                                on.integer(computed.red()),
                                on.integer(computed.green()),
                                on.integer(computed.blue()))
                        .clamped()
                : interpolated((ColorSpec.Interpolated) spec, on);
    }

    private static Rgb interpolated(ColorSpec.Interpolated spec, Asking on) {
        int value = on.integer(spec.value());
        if (spec.steps().isEmpty()) {
            int min = on.integer(spec.min());
            return between(GREEN, RED, value, min, on.integer(spec.max()));
        }
        Bounds bounds = new Bounds(value);
        for (ColorSpec.Step step : spec.steps()) {
            bounds.add(on.integer(step.value()), step.color());
        }
        return bounds.color();
    }

    /** Linear for each component and truncated; values outside take the nearer end's colour. */
    private static Rgb between(
            ColorSpec.Fixed from, ColorSpec.Fixed to, int value, int least, int most) {
        int end = Math.max(most, least + 1);
        float scale = ((float) Math.max(least, Math.min(end, value)) - least) / (end - least);
        return new Rgb(
                        (int) (from.red() + (to.red() - from.red()) * scale),
                        (int) (from.green() + (to.green() - from.green()) * scale),
                        (int) (from.blue() + (to.blue() - from.blue()) * scale))
                .clamped();
    }

    /** The steps next to a value, and the outermost ones. */
    private static final class Bounds {
        private final int value;
        private Mark below;
        private Mark above;
        private Mark first;
        private Mark last;

        Bounds(int value) {
            this.value = value;
        }

        void add(int at, ColorSpec.Fixed color) {
            Mark mark = new Mark(at, color);
            if (at <= value && (below == null || at > below.at())) {
                below = mark;
            }
            if (at >= value && (above == null || at < above.at())) {
                above = mark;
            }
            if (first == null || at < first.at()) {
                first = mark;
            }
            if (last == null || at > last.at()) {
                last = mark;
            }
        }

        Rgb color() {
            Mark from = below == null ? first : below;
            Mark to = above == null ? last : above;
            return between(from.color(), to.color(), value, from.at(), to.at());
        }
    }

    /** A colour's place. */
    private record Mark(int at, ColorSpec.Fixed color) {}
}
