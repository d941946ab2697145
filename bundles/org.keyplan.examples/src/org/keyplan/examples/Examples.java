package org.keyplan.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The example plans that come with Keyplan, to start from and to try things on.
 *
 * <p>The plans are read through the class loader, so they are found in an Eclipse installation as
 * well as on a plain class path. All methods may be called from any thread.
 */
public final class Examples {

    /** An intrinsic account, in English. */
    public static final String POWER_AUTHORITY = "power-authority";

    /** An extrinsic account with a purchasing group, in Simplified Chinese. */
    public static final String GENERATING_COMPANY = "generating-company";

    /** A strategic account that wants to plan together, in English. */
    public static final String POWER_SOLUTIONS_INTEGRATOR = "power-solutions-integrator";

    /** The large example: thirty people and three opportunities, in English. */
    public static final String CONSTRUCTION_MACHINERY = "construction-machinery";

    /** An account that most of the sales depend on, in Simplified Chinese. */
    public static final String CONCRETE_PRODUCER = "concrete-producer";

    /** A plan nobody has looked after, in English: shows what the rules find. */
    public static final String NEGLECTED_ACCOUNT = "neglected-account";

    private static final List<String> NAMES =
            List.of(
                    POWER_AUTHORITY,
                    GENERATING_COMPANY,
                    POWER_SOLUTIONS_INTEGRATOR,
                    CONSTRUCTION_MACHINERY,
                    CONCRETE_PRODUCER,
                    NEGLECTED_ACCOUNT);

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Examples() {}

    /** The names of the plans, without the file ending, in the order in which to show them. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The day for which the plans were written. On any later day their actions are overdue and
     * their meetings long ago, so give this date to whatever evaluates an example.
     */
    public static LocalDate asOf() {
        return AS_OF;
    }

    /**
     * Opens the content of a plan file; the caller closes it.
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException if there is no example of that name
     * @throws IOException if the installation is damaged and the file is missing
     */
    public static InputStream open(String name) throws IOException {
        String resource = "/plans/" + fileName(name);
        InputStream content = Examples.class.getResourceAsStream(resource);
        if (content == null) {
            throw new FileNotFoundException(
                    "The example plan " + resource + " is missing from this installation");
        }
        return content;
    }

    /**
     * Writes a plan to a new file.
     *
     * @param name one of {@link #names()}
     * @param target the file to write, or an existing folder that gets a file named after the
     *     example
     * @return the file written
     * @throws IllegalArgumentException if there is no example of that name
     * @throws FileAlreadyExistsException if the file is there already; it is left as it is
     * @throws IOException if the file cannot be written
     */
    public static Path copyTo(String name, Path target) throws IOException {
        String fileName = fileName(name);
        Path file = Files.isDirectory(target) ? target.resolve(fileName) : target;
        try (InputStream content = open(name)) {
            Files.copy(content, file);
        }
        return file;
    }

    private static String fileName(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "There is no example \""
                            + name
                            + "\"; choose one of "
                            + String.join(", ", NAMES));
        }
        return name + ".keyplan";
    }
}
