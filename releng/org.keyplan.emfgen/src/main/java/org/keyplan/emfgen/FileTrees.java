package org.keyplan.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Copying folders so that unchanged files keep their time stamp. */
final class FileTrees {
    private FileTrees() {}

    static void copy(Path source, Path target) throws IOException {
        for (Path file : files(source)) {
            Path copy = target.resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Makes {@code target} hold exactly the files of {@code source}.
     *
     * @return how many files were written or deleted
     */
    static int mirror(Path source, Path target) throws IOException {
        int changed = 0;
        Set<Path> kept = new HashSet<>();
        for (Path file : files(source)) {
            Path copy = target.resolve(source.relativize(file).toString());
            kept.add(copy);
            if (!Files.exists(copy) || Files.mismatch(file, copy) >= 0) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                changed++;
            }
        }
        for (Path file : files(target)) {
            if (!kept.contains(file)) {
                Files.delete(file);
                changed++;
            }
        }
        return changed;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
