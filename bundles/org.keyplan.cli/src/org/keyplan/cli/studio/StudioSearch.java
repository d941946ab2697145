package org.keyplan.cli.studio;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the studio's start script: where the environment variable KEYPLAN_STUDIO says, beside
 * the command line, or on the PATH.
 *
 * @param environment variables of the process
 * @param home folder that the command line is installed in; null if not known
 * @param windows whether scripts end in .bat
 */
public record StudioSearch(Map<String, String> environment, Path home, boolean windows) {
    /** Names a folder that the studio is installed in, or its start script. */
    public static final String VARIABLE = "KEYPLAN_STUDIO";

    /** The folder that archives of the studio unpack to. */
    private static final String FOLDER = "keyplan-studio";

    private static final String SCRIPT = "keyplan-studio";

    /** The search for this process. */
    public static StudioSearch here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return new StudioSearch(System.getenv(), homeOfThis(), system.startsWith("windows"));
    }

    /** The jar is in the folder lib of the installation. */
    private static Path homeOfThis() {
        CodeSource source = StudioSearch.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return jar == null || jar.getParent() == null ? null : jar.getParent().getParent();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** What KEYPLAN_STUDIO says; empty if it is not set. */
    public Optional<String> asked() {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(text -> !text.isBlank());
    }

    /**
     * The start script.
     *
     * @return empty if there is none, or none where KEYPLAN_STUDIO says
     */
    public Optional<Path> find() {
        List<Path> candidates = new ArrayList<>();
        if (asked().isPresent()) {
            add(candidates, asked().get());
        } else {
            if (home != null) {
                candidates.addAll(scripts(home.resolveSibling(FOLDER)));
                candidates.addAll(scripts(home.resolve(FOLDER)));
            }
            for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
                add(candidates, folder + File.separator + name());
            }
        }
        return candidates.stream().filter(Files::isRegularFile).findFirst();
    }

    private void add(List<Path> candidates, String text) {
        try {
            Path path = Path.of(text);
            candidates.addAll(Files.isDirectory(path) ? scripts(path) : List.of(path));
        } catch (InvalidPathException e) {
            return; // cannot be a file
        }
    }

    private List<Path> scripts(Path folder) {
        return List.of(folder.resolve("bin").resolve(name()), folder.resolve(name()));
    }

    private String name() {
        return windows ? SCRIPT + ".bat" : SCRIPT;
    }
}
