package org.keyplan.core.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds plan files in folders. */
public final class PlanFileFinder {

    /** How the names of plan files end. */
    public static final String EXTENSION = "." + PlanFiles.EXTENSION;

    private PlanFileFinder() {}

    /** What may be found at a place. */
    public enum Kind {
        /** A file, which the person named or whose name ends as those of plans do. */
        FILE,
        /** A folder with no plan file in or below it. */
        EMPTY_FOLDER,
        /** A folder that cannot be looked into. */
        CLOSED_FOLDER
    }

    /**
     * One thing found.
     *
     * @param path as the person named it, or below what the person named
     * @param kind what it is
     */
    public record Found(Path path, Kind kind) {}

    /**
     * The plan files that a person means: files as they are named, whether they exist or not;
     * folders with all plan files below them in the order of their names. Hidden folders and
     * symbolic links to folders are passed over, unless the person names them. No file comes twice,
     * not even by different names. A folder without plan files and one that cannot be read are
     * results too, or a slip would pass as clean.
     */
    public static List<Found> find(Collection<Path> filesAndFolders) {
        List<Found> found = new ArrayList<>();
        Set<Path> known = new HashSet<>();
        for (Path path : filesAndFolders) {
            List<Found> here =
                    Files.isDirectory(path) ? inFolder(path) : List.of(new Found(path, Kind.FILE));
            here.stream().filter(f -> known.add(real(f.path()))).forEach(found::add);
        }
        return found;
    }

    private static List<Found> inFolder(Path folder) {
        // Only with a name below it, a link to a folder is looked into.
        Path start = Files.isSymbolicLink(folder) ? folder.resolve(".") : folder;
        Visitor visitor = new Visitor(folder, start);
        try {
            Files.walkFileTree(start, visitor);
        } catch (IOException e) {
            visitor.add(start, Kind.CLOSED_FOLDER);
        }
        if (visitor.found.isEmpty()) {
            visitor.add(start, Kind.EMPTY_FOLDER);
        }
        visitor.found.sort(Comparator.comparing(Found::path));
        return visitor.found;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // Whoever opens the file will say what is wrong with it.
            return path.toAbsolutePath().normalize();
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path named;
        private final Path start;
        private final List<Found> found = new ArrayList<>();

        Visitor(Path named, Path start) {
            this.named = named;
            this.start = start;
        }

        private void add(Path path, Kind kind) {
            Path shown =
                    path.equals(start)
                            ? named
                            : named.resolve(
                                    path.subpath(start.getNameCount(), path.getNameCount()));
            found.add(new Found(shown, kind));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(start) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPlan(file) && !(attributes.isSymbolicLink() && Files.isDirectory(file))) {
                add(file, Kind.FILE);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            add(path, isPlan(path) ? Kind.FILE : Kind.CLOSED_FOLDER);
            return FileVisitResult.CONTINUE;
        }

        private static boolean isPlan(Path path) {
            return path.getFileName() != null && path.getFileName().toString().endsWith(EXTENSION);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                add(folder, Kind.CLOSED_FOLDER);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
