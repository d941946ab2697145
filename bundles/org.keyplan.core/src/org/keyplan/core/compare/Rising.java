package org.keyplan.core.compare;

import java.util.List;

/** Finds what of a reordered list is still in order (patience sorting, Schensted 1961). */
final class Rising {

    private Rising() {}

    /**
     * Which of the numbers, all different, belong to one longest rising subsequence. Time n log n.
     */
    static boolean[] longest(List<Integer> numbers) {
        int size = numbers.size();
        int[] lastOfLength = new int[size + 1];
        int[] before = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            int low = 1;
            int high = length;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (numbers.get(lastOfLength[middle]) < numbers.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            before[i] = low > 1 ? lastOfLength[low - 1] : -1;
            lastOfLength[low] = i;
            length = Math.max(length, low);
        }
        boolean[] rising = new boolean[size];
        for (int i = length > 0 ? lastOfLength[length] : -1; i >= 0; i = before[i]) {
            rising[i] = true;
        }
        return rising;
    }
}
