package org.keyplan.ui.diagram.zoom;

/** How large a diagram can be shown. 1 is its own size. */
final class ZoomLevels {
    static final double LEAST = 0.05;
    static final double MOST = 4;

    /** What one notch of the wheel or one key press does. */
    private static final double STEP = 1.2;

    private static final double[] OFFERED = {LEAST, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, MOST};

    private ZoomLevels() {}

    /** Round ones for a list to choose from, ascending. */
    static double[] offered() {
        return OFFERED.clone();
    }

    /** Some notches on from a level; it stops at 1, which is easily missed otherwise. */
    static double after(double level, int notches) {
        double next = limited(level * Math.pow(STEP, notches));
        boolean passes = (level < 1 && next > 1) || (level > 1 && next < 1);
        return passes ? 1 : next;
    }

    static double limited(double level) {
        return Math.max(LEAST, Math.min(MOST, level));
    }
}
