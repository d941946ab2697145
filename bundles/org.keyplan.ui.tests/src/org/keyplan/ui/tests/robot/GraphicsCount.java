package org.keyplan.ui.tests.robot;

import org.eclipse.swt.graphics.DeviceData;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many images, fonts, cursors and the like there are. Only a display that was started with
 * tracing of graphics counts them.
 */
public final class GraphicsCount {
    private final Map<String, Integer> numbers;

    private GraphicsCount(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Whether the display counts. */
    public static boolean isPossible() {
        return Ui.get(() -> Ui.display().getDeviceData().tracking);
    }

    /** The numbers now. */
    public static GraphicsCount now() {
        Ui.settle();
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
