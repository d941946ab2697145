package org.keyplan.architecture.tests;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The bundles of this checkout and who may use whom. */
final class House {
    /**
     * The floors from the ground up, bundle without {@code org.keyplan.}: a bundle requires only
     * bundles of a lower floor. Bundles of one floor do not know each other.
     */
    static final List<List<String>> FLOORS =
            List.of(
                    List.of("model", "viewpoint"),
                    List.of("model.edit"),
                    List.of("core"),
                    List.of("analysis"),
                    List.of("validation", "design"),
                    List.of("documents", "ui.diagram"),
                    List.of("cli", "ui"),
                    List.of("studio"));

    /** Bundles that have a screen; all others also run without one. */
    static final Set<String> WITH_SCREEN =
            Set.of("org.keyplan.ui.diagram", "org.keyplan.ui", "org.keyplan.studio");

    /** Stand outside the house: plans to start from, and what an old library misses. */
    static final Set<String> OUTSIDE = Set.of("org.keyplan.examples", "org.keyplan.gef.legacy");

    /** What bundles are called that say in Chinese what a bundle of the platform says. */
    static final String TRANSLATIONS = "org.keyplan.nl.";

    /** With what the tests work in the studio's window. */
    private static final String ROBOT = "org.keyplan.ui.robot";

    private static final String PREFIX = "org.keyplan.";

    private House() {}

    /** Manifests of all bundles in the checkout by symbolic name, tests among them. */
    static Map<String, Manifest> manifests() {
        try (Stream<Path> bundles = Files.list(bundles())) {
            return bundles.filter(b -> Files.exists(b.resolve("META-INF/MANIFEST.MF")))
                    .collect(
                            java.util.stream.Collectors.toMap(
                                    b -> b.getFileName().toString(), House::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the folder of their bundle, all bundles lie beside it. */
    private static Path bundles() {
        return Path.of("").toAbsolutePath().getParent();
    }

    static boolean has(String bundle, String file) {
        return Files.exists(bundles().resolve(bundle).resolve(file));
    }

    /** Where the build has put a bundle's classes. */
    static Path compiledClasses(String bundle) {
        Path folder = bundles().resolve(bundle).resolve("target/classes");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(folder + " is missing; compile all bundles first");
        }
        return folder;
    }

    /** What a bundle's jar contains besides its classes: bin.includes of build.properties. */
    static List<String> packed(String bundle) {
        Properties build = new Properties();
        try (Reader in =
                Files.newBufferedReader(bundles().resolve(bundle).resolve("build.properties"))) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(build.getProperty("bin.includes", "").split("\\s*,\\s*"));
    }

    private static Manifest read(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ManifestElement> header(Manifest manifest, String name) {
        try {
            ManifestElement[] elements =
                    ManifestElement.parseHeader(name, manifest.getMainAttributes().getValue(name));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /**
     * The floor of a bundle.
     *
     * @return index in {@link #FLOORS}, or -1 if the bundle stands outside the house
     */
    static int floor(String symbolicName) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).stream().anyMatch(b -> symbolicName.equals(PREFIX + b))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a bundle only serves tests. */
    static boolean isTest(String symbolicName) {
        return symbolicName.endsWith(".tests") || symbolicName.equals(ROBOT);
    }

    static boolean isOurs(String symbolicName) {
        return symbolicName.startsWith(PREFIX);
    }
}
