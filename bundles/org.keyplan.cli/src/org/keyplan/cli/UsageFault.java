package org.keyplan.cli;

import org.keyplan.cli.context.CliTexts;
import org.keyplan.cli.context.Nearest;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what is wrong with a command line. The parser speaks English only; the faults people make
 * are said in their language.
 */
final class UsageFault {

    private final CliTexts texts;

    UsageFault(CliTexts texts) {
        this.texts = texts;
    }

    /** One sentence: what is wrong, what would be right, and where to read on. */
    String sentence(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, command);
        }
        if (e instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream()
                            .map(UsageFault::withValue)
                            .collect(Collectors.joining(", "));
            return texts.get("usage.missing", names, command);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return texts.get("usage.twice", name(twice.getOverwritten()), command);
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return value(e.getArgSpec(), e.getValue(), command);
        }
        return texts.get("usage.other", e.getMessage(), command);
    }

    private String unknown(UnmatchedArgumentException e, String command) {
        CommandSpec here = e.getCommandLine().getCommandSpec();
        Set<String> known = new HashSet<>(here.optionsMap().keySet());
        known.addAll(here.subcommands().keySet());
        String wrong = e.getUnmatched().get(0);
        return Nearest.to(wrong.split("=", 2)[0], known)
                .map(nearest -> texts.get("usage.unknown.nearest", wrong, nearest, command))
                .orElseGet(() -> texts.get("usage.unknown", wrong, command));
    }

    private String value(ArgSpec argument, String wrong, String command) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (!type.isEnum()) {
            return texts.get("usage.value", wrong, name(argument), command);
        }
        String possible =
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return texts.get("usage.choice", wrong, name(argument), possible, command);
    }

    private static String withValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
