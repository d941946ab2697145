import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Assembles the command line: {@code target/keyplan/{bin,lib}}, with an archive of loaded classes
 * (AppCDS) that halves the start time. Run by Maven; arguments: folder of this module, class path
 * that Tycho resolved for it.
 */
final class Assemble {
    private static final String MAIN_CLASS = "org.keyplan.cli.Main";
    private static final String LAUNCHER = "keyplan.jar";
    private static final String ARCHIVE = "keyplan.jsa";

    /** The exit code of a command that did its work and found something. */
    private static final int FINDINGS = 1;

    /** Resolved for OSGi and useless in plain Java: the framework and what it stands on. */
    private static final Pattern OSGI_ONLY =
            Pattern.compile(
                    "(org\\.eclipse\\.(core|equinox|osgi)[.-].*|org\\.osgi\\..*|osgi\\.annotation.*"
                            + "|org\\.apache\\.felix\\..*|animal-sniffer.*|biz\\.aQute.*)\\.jar");

    private static final Pattern LICENCE_IN_POM =
            Pattern.compile("(?s)<license>.*?<url>(.*?)</url>");

    /** Of jars that do not say it, by the beginning of their name. */
    private static final Map<String, String> LICENCES =
            Map.of(
                    "picocli-", "https://www.apache.org/licenses/LICENSE-2.0.txt",
                    "de.rototor.pdfbox.graphics2d-",
                            "https://www.apache.org/licenses/LICENSE-2.0.txt",
                    "slf4j-", "https://opensource.org/license/mit");

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private final Path module;
    private final Path target;
    private final Path lib;

    private Assemble(Path module) {
        this.module = module;
        target = module.resolve("target/keyplan");
        lib = target.resolve("lib");
    }

    public static void main(String[] args) throws Exception {
        new Assemble(Path.of(args[0]).toAbsolutePath().normalize()).run(args[1]);
    }

    private void run(String classPath) throws IOException, InterruptedException {
        delete(target);
        Files.createDirectories(lib);
        var jars = new TreeMap<String, Path>();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator))) {
            Path path = Path.of(entry);
            if (path.startsWith(module)) {
                continue; // this module itself, which has no classes
            }
            Path jar = Files.isDirectory(path) ? packaged(path) : path;
            if (!OSGI_ONLY.matcher(jar.getFileName().toString()).matches() && isBundle(jar)) {
                jars.put(name(jar), jar);
            }
        }
        for (var jar : jars.entrySet()) {
            copyUnsigned(jar.getValue(), lib.resolve(jar.getKey()));
        }
        writeNotices(jars.keySet());
        writeLauncher(new ArrayList<>(jars.keySet()));
        copyScripts();
        archiveClasses();
    }

    /** What is no bundle is there a second time, as the bundle that Tycho made of it. */
    private static boolean isBundle(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest() != null
                    && file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName")
                            != null;
        }
    }

    /** The name a jar gets; those that Tycho wraps as bundles have a random one. */
    private static String name(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        if (!name.startsWith("tycho_wrapped_bundle")) {
            return name;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes attributes = file.getManifest().getMainAttributes();
            String bundle = attributes.getValue("Bundle-SymbolicName").split(";")[0];
            return bundle.replaceFirst("^wrapped\\.", "")
                    + "-"
                    + attributes.getValue("Bundle-Version").strip()
                    + ".jar";
        }
    }

    /** The jar of a bundle of this build, of which Tycho names the folder of classes. */
    private static Path packaged(Path classes) throws IOException {
        String bundle = classes.getParent().getParent().getFileName().toString();
        try (Stream<Path> files = Files.list(classes.getParent())) {
            return files.filter(f -> f.getFileName().toString().startsWith(bundle + "-"))
                    .filter(f -> f.getFileName().toString().matches(".*\\d(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No jar of " + bundle + " was built"));
        }
    }

    /** Copies a jar without its signature: the JVM leaves signed jars out of a class archive. */
    private static void copyUnsigned(Path source, Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(source.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!SIGNATURE.matcher(entry.getName()).matches()) {
                    ZipEntry written = new ZipEntry(entry.getName());
                    written.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(written);
                    try (InputStream in = zip.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    /** Says of each library under which licence it comes, and adds our own. */
    private void writeNotices(Set<String> jars) throws IOException {
        StringBuilder text =
                new StringBuilder("Keyplan is made available under the EPL-2.0; see LICENSE.\n")
                        .append("It comes with these libraries under their own licences:\n\n");
        for (String jar : jars) {
            if (!jar.startsWith("org.keyplan.")) {
                text.append(jar).append(": ").append(licence(lib.resolve(jar))).append('\n');
            }
        }
        Files.writeString(target.resolve("NOTICE"), text);
        Files.copy(module.resolve("../../LICENSE"), target.resolve("LICENSE"));
    }

    /** What a library says of itself: in its manifest, on a page, or in its POM. */
    private static String licence(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes attributes = file.getManifest().getMainAttributes();
            String licence = attributes.getValue("Bundle-License");
            if (licence != null) {
                return licence.strip();
            }
            for (String page : List.of("about.html", "META-INF/LICENSE", "META-INF/LICENSE.txt")) {
                if (file.getEntry(page) != null) {
                    return "see " + page + " in the jar";
                }
            }
            return fromPom(file);
        }
    }

    private static String fromPom(JarFile jar) throws IOException {
        for (ZipEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().matches("META-INF/maven/.*/pom\\.xml")) {
                try (InputStream in = jar.getInputStream(entry)) {
                    String pom = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    Matcher url = LICENCE_IN_POM.matcher(pom);
                    if (url.find()) {
                        return url.group(1).strip();
                    }
                }
            }
        }
        String name = Path.of(jar.getName()).getFileName().toString();
        for (var known : LICENCES.entrySet()) {
            if (name.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        throw new IOException("The licence of " + name + " is not known; say it in Assemble.java");
    }

    /** A jar that only names the others, so that their order is the same everywhere. */
    private void writeLauncher(List<String> jars) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", jars));
        try (OutputStream out = Files.newOutputStream(lib.resolve(LAUNCHER));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
    }

    private void copyScripts() throws IOException {
        Path bin = Files.createDirectories(target.resolve("bin"));
        try (Stream<Path> scripts = Files.list(module.resolve("bin"))) {
            for (Path script : scripts.toList()) {
                Path copy = bin.resolve(script.getFileName().toString());
                Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
                copy.toFile().setExecutable(true, false);
            }
        }
    }

    /**
     * Runs the usual commands once on an example, which proves that what was put together works,
     * notes the classes they load and archives these. Without the archive everything works, only
     * slower; hence a failure to write it is told and no more.
     */
    private void archiveClasses() throws IOException, InterruptedException {
        Path plans = module.resolve("../../bundles/org.keyplan.examples/plans").normalize();
        if (!Files.isDirectory(plans)) {
            System.out.println("No class archive: no example plans to try the commands on.");
            return;
        }
        Path plan;
        try (Stream<Path> files = Files.walk(plans)) {
            plan =
                    files.filter(f -> f.toString().endsWith(".keyplan"))
                            .sorted()
                            .findFirst()
                            .orElse(null);
        }
        if (plan == null) {
            System.out.println("No class archive: no example plan to try the commands on.");
            return;
        }
        Path work = Files.createTempDirectory("keyplan-archive");
        try {
            Set<String> classes = new LinkedHashSet<>();
            String path = plan.toString();
            for (List<String> command :
                    List.of(
                            List.of("validate", path),
                            List.of("validate", "--format", "json", plans.toString()),
                            List.of("show", path),
                            List.of("rules"),
                            List.of("export", path, "--to", "html,docx", "-o", work + "/"),
                            List.of("diagrams", path),
                            List.of("render", path, "-o", work + "/"))) {
                Path list = work.resolve("classes");
                Files.deleteIfExists(list);
                int exit = java(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), command);
                if (exit > FINDINGS) {
                    throw new IOException(
                            "The command line just built fails with exit code "
                                    + exit
                                    + ": "
                                    + String.join(" ", command));
                }
                classes.addAll(Files.readAllLines(list));
            }
            Path all = Files.write(work.resolve("all-classes"), classes);
            int exit =
                    java(
                            List.of(
                                    "-Xshare:dump",
                                    "-Xlog:disable",
                                    "-XX:SharedClassListFile=" + all,
                                    "-XX:SharedArchiveFile=" + lib.resolve(ARCHIVE)),
                            List.of());
            System.out.println(
                    exit == 0
                            ? "Class archive of " + classes.size() + " lines written."
                            : "No class archive: java ended with exit code " + exit + ".");
        } finally {
            delete(work);
        }
    }

    private int java(List<String> options, List<String> command)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.add("-jar");
        line.add(lib.resolve(LAUNCHER).toString());
        line.addAll(command);
        Process process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("Does not end: " + String.join(" ", line));
        }
        return process.exitValue();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
