package org.keyplan.core.start;

import org.keyplan.core.file.PlanFiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for plan files that every system people exchange files between can store. */
public final class PlanFileName {
    private static final String ENDING = "." + PlanFiles.EXTENSION;

    /** Windows refuses these and control characters; a slash would lead into another folder. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cf}]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Dots and spaces at the ends: hidden files on Unix, lost on Windows. */
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");

    /** Devices of Windows, with whatever ending. */
    private static final Pattern DEVICES =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** So that even 60 Chinese characters, three bytes each, stay below the limit of 255 bytes. */
    private static final int LENGTH = 60;

    private PlanFileName() {}

    /**
     * A file name, with ending, that reads like the name of an account.
     *
     * @param account any text; of one without any usable character the name is "plan.keyplan"
     */
    public static String of(String account) {
        String name = FORBIDDEN.matcher(account).replaceAll(" ");
        name = SPACES.matcher(name).replaceAll(" ");
        if (name.codePointCount(0, name.length()) > LENGTH) {
            name = name.substring(0, name.offsetByCodePoints(0, LENGTH));
        }
        name = ENDS.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            name = "plan";
        }
        return (DEVICES.matcher(name).matches() ? name + " plan" : name) + ENDING;
    }

    /**
     * A file of that name in a folder where there is none yet: otherwise "name 2", "name 3", ...
     */
    public static Path free(Path folder, String fileName) {
        Path file = folder.resolve(fileName);
        String name = withoutEnding(fileName);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + " " + i + ENDING);
        }
        return file;
    }

    /** A file with the ending of plan files, added if a person left it out. */
    public static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? file
                : file.resolveSibling(name + ENDING);
    }

    private static String withoutEnding(String fileName) {
        return fileName.endsWith(ENDING)
                ? fileName.substring(0, fileName.length() - ENDING.length())
                : fileName;
    }
}
