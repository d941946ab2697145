package org.keyplan.viewpoint.arrange;

import org.keyplan.viewpoint.layout.Rect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which people read figures on a sheet: row by row from the top, each from the left. A
 * figure belongs to a row if its middle is beside the row's topmost figure.
 */
public final class ReadingOrder {

    private ReadingOrder() {}

    /** Things in reading order of the places they are at. */
    public static <T> List<T> of(List<T> things, Function<T, Rect> place) {
        List<Placed<T>> rest = new ArrayList<>();
        for (T thing : things) {
            rest.add(new Placed<>(thing, place.apply(thing)));
        }
        rest.sort(Comparator.comparingDouble((Placed<T> one) -> one.rect.y()));
        List<T> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            Rect first = rest.get(0).rect;
            List<Placed<T>> row = new ArrayList<>();
            List<Placed<T>> later = new ArrayList<>();
            for (Placed<T> one : rest) {
                boolean beside = one == rest.get(0) || one.rect.centerY() < first.bottom();
                (beside ? row : later).add(one);
            }
            row.sort(Comparator.comparingDouble(one -> one.rect.x()));
            row.forEach(one -> order.add(one.thing));
            rest = later;
        }
        return order;
    }

    private record Placed<T>(T thing, Rect rect) {}
}
