package org.keyplan.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Times of one run divided by each other, since times alone say more about the machine: of the
 * larger by the smaller plan, and of full validation by that of one change.
 */
final class Ratios {

    private static final String BASELINE = ".full";
    private static final List<String> SIZES = List.of("people", "elements");

    private final Map<String, RunResult> byName = new TreeMap<>();

    Ratios(Collection<RunResult> results) {
        results.forEach(r -> byName.put(name(r.getParams(), null), r));
    }

    /** One line for each comparison, by name; none if nothing can be compared. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (RunResult result : byName.values()) {
            for (String size : SIZES) {
                compareSizes(result, size, lines);
            }
            compareWithFull(result, lines);
        }
        return lines;
    }

    private void compareSizes(RunResult large, String size, List<String> lines) {
        BenchmarkParams params = large.getParams();
        if (!params.getParamsKeys().contains(size)) {
            return;
        }
        int half = Integer.parseInt(params.getParam(size)) / 2;
        RunResult small = byName.get(name(params, Map.of(size, String.valueOf(half))));
        if (small != null) {
            lines.add(
                    line(
                            name(params, Map.of(size, half + " -> " + params.getParam(size))),
                            "%.2f times as long",
                            score(large) / score(small)));
        }
    }

    private void compareWithFull(RunResult result, List<String> lines) {
        String own = result.getParams().getBenchmark();
        String fullName = own.substring(0, own.lastIndexOf('.')) + BASELINE;
        String name = name(result.getParams(), null);
        RunResult full = byName.get(fullName + name.substring(own.length()));
        if (full != null && full != result) {
            lines.add(
                    line(
                            name,
                            "full validation takes %.1f times as long",
                            score(full) / score(result)));
        }
    }

    private static String line(String name, String what, double ratio) {
        String shortName = name.substring(name.lastIndexOf('.', name.indexOf(' ')) + 1);
        return String.format(Locale.ROOT, "%-60s " + what, shortName, ratio);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String name(BenchmarkParams params, Map<String, String> instead) {
        StringBuilder name = new StringBuilder(params.getBenchmark());
        for (String key : params.getParamsKeys()) {
            String value = params.getParam(key);
            name.append(' ')
                    .append(key)
                    .append('=')
                    .append(instead == null ? value : instead.getOrDefault(key, value));
        }
        return name.toString();
    }
}
