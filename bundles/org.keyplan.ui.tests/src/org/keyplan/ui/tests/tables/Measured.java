package org.keyplan.ui.tests.tables;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long things take: the middle of several runs, after some that only warm up. */
final class Measured {
    private static final int WARM = 5;
    private static final int RUNS = 9;
    private static final Map<String, Long> KNOWN = new ConcurrentHashMap<>();

    private Measured() {}

    static void note(String what, Runnable work) {
        long[] times = new long[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            long begin = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(times);
        KNOWN.put(what, times[RUNS / 2] / 1_000_000);
        System.out.println(what + ": " + times[RUNS / 2] / 1_000 + " µs");
    }

    static long milliseconds(String what) {
        return KNOWN.get(what);
    }
}
