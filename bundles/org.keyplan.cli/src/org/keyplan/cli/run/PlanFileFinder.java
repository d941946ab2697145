package org.keyplan.cli.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds plan files in folders. */
public final class PlanFileFinder {

    private static final String EXTENSION = ".keyplan";

    private PlanFileFinder() {}

    /**
     * The plan files that a person means: files as they are named, folders with all plan files
     * below them in the order of their names. Hidden folders and symbolic links to folders are
     * passed over. No file comes twice.
     *
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> find(Collection<Path> filesAndFolders) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : filesAndFolders) {
            if (Files.isDirectory(path)) {
                found.addAll(inFolder(path));
            } else {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        boolean hidden =
                                !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        if (file.getFileName().toString().endsWith(EXTENSION)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        Collections.sort(found);
        return found;
    }
}
