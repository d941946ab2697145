package org.keyplan.ui.robot;

import org.eclipse.swt.graphics.DeviceData;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many images, fonts, cursors and the like there are. Only a display that was started with
 * tracing of graphics counts them.
 */
public final class GraphicsCount {
    /** Longer than any view waits before it follows what happens in another. */
    private static final long LONGEST_DELAY = Duration.ofMillis(500).toNanos();

    private final Map<String, Integer> numbers;

    private GraphicsCount(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Whether the display counts. */
    public static boolean isPossible() {
        return Ui.get(() -> Ui.display().getDeviceData().tracking);
    }

    /** The numbers as soon as they stay the same: some views follow others a moment later. */
    public static GraphicsCount now() {
        GraphicsCount[] last = {counted()};
        long[] since = {System.nanoTime()};
        Ui.until(
                "the numbers of images, fonts and the like stay the same",
                () -> {
                    GraphicsCount now = counted();
                    if (!now.numbers.equals(last[0].numbers)) {
                        last[0] = now;
                        since[0] = System.nanoTime();
                    }
                    return System.nanoTime() - since[0] > LONGEST_DELAY;
                });
        return last[0];
    }

    private static GraphicsCount counted() {
        return Ui.get(
                () -> {
                    Map<String, Integer> numbers = new TreeMap<>();
                    DeviceData data = Ui.display().getDeviceData();
                    for (Object object : data.objects) {
                        if (object != null) {
                            numbers.merge(object.getClass().getSimpleName(), 1, Integer::sum);
                        }
                    }
                    return new GraphicsCount(numbers);
                });
    }

    /** What there is more of than before, by class. */
    public Map<String, Integer> moreThan(GraphicsCount before) {
        Map<String, Integer> more = new TreeMap<>();
        numbers.forEach(
                (type, number) -> {
                    int difference = number - before.numbers.getOrDefault(type, 0);
                    if (difference > 0) {
                        more.put(type, difference);
                    }
                });
        return more;
    }
}
