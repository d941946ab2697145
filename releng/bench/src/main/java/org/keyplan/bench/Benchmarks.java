package org.keyplan.bench;

import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

import java.util.Collection;

/** Runs benchmarks with the usual arguments of JMH and compares their results in a table. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        CommandLineOptions options = new CommandLineOptions(arguments);
        if (options.shouldHelp()
                || options.shouldList()
                || options.shouldListWithParams()
                || options.shouldListProfilers()
                || options.shouldListResultFormats()) {
            Main.main(arguments);
            return;
        }
        Collection<RunResult> results = new Runner(options).run();
        System.out.println();
        new Ratios(results).lines().forEach(System.out::println);
    }
}
