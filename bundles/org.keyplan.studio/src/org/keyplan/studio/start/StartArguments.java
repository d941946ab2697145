package org.keyplan.studio.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person gave the program at its start. */
public final class StartArguments {

    private StartArguments() {}

    /**
     * The files to open among the arguments: names of plan files, there or not, and other files
     * that are there. Options and what belongs to them are no files.
     *
     * @param folder what relative names are relative to
     */
    public static List<Path> files(String[] arguments, Path folder) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.startsWith("-")) {
                i += takesValue(argument, arguments, i) ? 1 : 0;
            } else {
                add(files, argument, folder);
            }
        }
        return files;
    }

    /** An option of the platform is followed by its value, unless that is an option or a plan. */
    private static boolean takesValue(String option, String[] arguments, int index) {
        if (index + 1 >= arguments.length || option.contains("=")) {
            return false;
        }
        String next = arguments[index + 1];
        return !next.startsWith("-") && !isPlan(next);
    }

    private static void add(List<Path> files, String argument, Path folder) {
        try {
            Path file = folder.resolve(argument).normalize();
            if (isPlan(argument) || Files.isRegularFile(file)) {
                files.add(file);
            }
        } catch (InvalidPathException e) {
            return; // cannot be the name of a file
        }
    }

    private static boolean isPlan(String argument) {
        return argument.toLowerCase(Locale.ROOT).endsWith(".keyplan");
    }
}
